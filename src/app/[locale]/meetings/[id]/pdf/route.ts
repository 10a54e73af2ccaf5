import type { NextRequest } from 'next/server';
import { z } from 'zod';
import { findMinutesFile } from '@/features/meetings/minutes/data/find-minutes-file';
import { meetingView } from '@/features/meetings/minutes/meeting-view';
import { minutesPdf } from '@/features/meetings/minutes/pdf/minutes-pdf';
import { parseLocale } from '@/i18n/routing';
import { readAs } from '@/server/db';
import { guardRoute } from '@/server/guard';
import { currentActor } from '@/server/session';

type Context = { readonly params: Promise<{ locale: string; id: string }> };

const absent = () => new Response(null, { status: 404 });

/** The minutes as a file, for whoever may read all of them. Closed items only for members who ask for them. */
export async function GET(request: NextRequest, { params }: Context): Promise<Response> {
  const { locale: given, id } = await params;
  const locale = parseLocale(given);
  const reader = await currentActor();
  if (!locale || !reader || !z.uuid().safeParse(id).success) return absent();
  const asksClosed = request.nextUrl.searchParams.get('closed') === '1';
  const file = await readAs(reader, (tx) => findMinutesFile(tx, reader, id, asksClosed));
  if (!file) return absent();
  const { collaborative, reference, minutesStatus } = file.facts.meeting;
  const actor = await guardRoute('meeting:view', { kind: 'collaborative', id: collaborative.id });
  if (!actor || !minutesStatus) return absent();
  const pdf = await minutesPdf(locale, {
    view: await meetingView(locale, file.facts),
    status: minutesStatus,
    version: file.version,
    showsClosed: file.showsClosed,
    today: actor.today,
  });
  return new Response(new Uint8Array(pdf), {
    headers: {
      'Content-Type': 'application/pdf',
      'Content-Disposition': `inline; filename="${reference}-${locale}.pdf"`,
      'Cache-Control': 'private, no-store',
    },
  });
}
