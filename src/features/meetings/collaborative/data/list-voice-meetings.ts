import 'server-only';
import type { VoiceMeeting } from '@/domain/meetings/equal-voice';
import { addMonths, type CalendarDay } from '@/domain/time/calendar-day';
import { dateFromDay, dayFromDate } from '@/server/days';
import type { Tx } from '@/server/db';
import type { Reader } from '../reader';

/** A little over a year, so that a year of silence can be told from a year without records. */
const MONTHS = 13;
const MOST = 60;

const voiced = { select: { professionKey: true, sector: true } } as const;

/**
 * Held meetings as far as equal voice counts them: professions and sectors, no names. Attendance of minutes that the
 * reader may not see yet is not counted, nor is what hangs on them.
 */
export async function listVoiceMeetings(
  tx: Tx,
  reader: Reader,
  collaborativeId: string,
  today: CalendarDay,
): Promise<VoiceMeeting[]> {
  const rows = await tx.meeting.findMany({
    where: {
      collaborativeId,
      status: 'held',
      kind: 'meeting',
      minutesStatus: { in: [...reader.attendanceOf] },
      heldOn: { gte: dateFromDay(addMonths(today, -MONTHS)), lte: dateFromDay(today) },
    },
    orderBy: { heldOn: 'desc' },
    take: MOST,
    select: {
      heldOn: true,
      collaborative: { select: { tallyOn: true } },
      attendances: { select: { status: true, membershipId: true, professionKey: true, sector: true } },
      contributions: { select: { professionKey: true, count: true } },
      items: {
        select: {
          broughtBy: voiced,
          decisions: { select: { ledBy: voiced } },
          actions: { select: { owner: voiced } },
        },
      },
    },
  });
  return rows.map(({ heldOn, collaborative, attendances, contributions, items }) => ({
    heldOn: dayFromDate(heldOn),
    attendees: attendances,
    itemsBroughtBy: items.flatMap(({ broughtBy }) => broughtBy ?? []),
    decisionsLedBy: items.flatMap(({ decisions }) => decisions.flatMap(({ ledBy }) => ledBy ?? [])),
    actionsHeldBy: items.flatMap(({ actions }) => actions.map(({ owner }) => owner)),
    contributions: collaborative.tallyOn ? contributions : null,
  }));
}
