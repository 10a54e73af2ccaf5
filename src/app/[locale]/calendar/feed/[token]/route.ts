import { createHash } from 'node:crypto';
import type { NextRequest } from 'next/server';
import { listCalendarMeetings } from '@/features/meetings/calendar/data/list-calendar-meetings';
import { feed } from '@/features/meetings/calendar/ical';
import { parseLocale } from '@/i18n/routing';
import { readAs } from '@/server/db';
import { guardCalendar } from '@/server/guard';
import { originOf } from '@/server/origin';

type Context = { readonly params: Promise<{ locale: string; token: string }> };

/** A person's meetings for their calendar program, which has no session: the address itself is the secret. */
export async function GET(request: NextRequest, { params }: Context): Promise<Response> {
  const { locale: given, token } = await params;
  const locale = parseLocale(given);
  // Unknown, revoked and no longer appointed answer alike.
  const actor = locale && (await guardCalendar(token));
  if (!locale || !actor) return new Response(null, { status: 404 });
  const meetings = await readAs(actor, (tx) => listCalendarMeetings(tx, actor));
  const text = await feed({ locale, origin: originOf(request.headers) }, meetings);
  const tag = `"${createHash('sha256').update(text).digest('base64url')}"`;
  const headers = { 'Cache-Control': 'private, max-age=300', ETag: tag, 'X-Robots-Tag': 'noindex' };
  // Programs ask often; what has not changed is not sent again.
  if (request.headers.get('if-none-match') === tag) return new Response(null, { status: 304, headers });
  return new Response(text, { headers: { ...headers, 'Content-Type': 'text/calendar; charset=utf-8' } });
}
