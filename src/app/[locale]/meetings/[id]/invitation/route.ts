import type { NextRequest } from 'next/server';
import { z } from 'zod';
import { listCalendarMeetings } from '@/features/meetings/calendar/data/list-calendar-meetings';
import { invitation } from '@/features/meetings/calendar/ical';
import { findPersonAddress } from '@/features/meetings/data/find-person-address';
import { parseLocale } from '@/i18n/routing';
import { readAs } from '@/server/db';
import { guardRoute } from '@/server/guard';
import { originOf } from '@/server/origin';
import { currentActor } from '@/server/session';

type Context = { readonly params: Promise<{ locale: string; id: string }> };

const absent = () => new Response(null, { status: 404 });

/** One meeting for a calendar. Sent again after a change it moves the entry, after a cancellation it takes it out. */
export async function GET(request: NextRequest, { params }: Context): Promise<Response> {
  const { locale: given, id } = await params;
  const locale = parseLocale(given);
  const reader = await currentActor();
  if (!locale || !reader || !z.uuid().safeParse(id).success) return absent();
  const { meeting, address } = await readAs(reader, async (tx) => ({
    meeting: (await listCalendarMeetings(tx, reader, { id }))[0],
    address: await findPersonAddress(tx, reader.personId),
  }));
  if (!meeting || address === null) return absent();
  const actor = await guardRoute('meeting:view', { kind: 'collaborative', id: meeting.collaborative.id });
  if (!actor) return absent();
  const method = meeting.status === 'cancelled' ? 'CANCEL' : 'REQUEST';
  const where = { locale, origin: originOf(request.headers) };
  return new Response(await invitation(where, meeting, address), {
    headers: {
      'Content-Type': `text/calendar; charset=utf-8; method=${method}`,
      'Content-Disposition': `attachment; filename="${meeting.reference}.ics"`,
      'Cache-Control': 'private, no-store',
    },
  });
}
