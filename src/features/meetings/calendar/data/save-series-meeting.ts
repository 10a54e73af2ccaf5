import 'server-only';
import { uuidv7 } from 'uuidv7';
import type { CalendarDay } from '@/domain/time/calendar-day';
import { dateFromDay } from '@/server/days';
import type { Tx } from '@/server/db';
import { nextReference } from '@/server/references';
import type { SeriesRow } from './find-series';

/** The meeting that a collaborative already has on a day and has not called off. */
export function findMeetingOn(tx: Tx, collaborativeId: string, heldOn: CalendarDay) {
  return tx.meeting.findFirst({
    where: { collaborativeId, heldOn: dateFromDay(heldOn), kind: 'meeting', status: { not: 'cancelled' } },
    select: { id: true },
  });
}

/** A planned meeting with what the series says; the agenda comes next. */
export async function saveSeriesMeeting(
  tx: Tx,
  series: SeriesRow,
  meeting: { readonly heldOn: CalendarDay; readonly submissionKey: string; readonly recordedById: string },
) {
  const id = uuidv7();
  const { heldOn, submissionKey, recordedById } = meeting;
  const { collaborativeId, startsAt, endsAt, location, purpose, language } = series;
  const reference = await nextReference(tx, 'M', Number(heldOn.slice(0, 4)));
  await tx.meeting.createMany({
    data: {
      ...{
        id,
        reference,
        collaborativeId,
        startsAt,
        endsAt,
        location,
        purpose,
        language,
        submissionKey,
        recordedById,
      },
      status: 'planned',
      seriesId: series.id,
      heldOn: dateFromDay(heldOn),
    },
  });
  return { id, reference };
}
