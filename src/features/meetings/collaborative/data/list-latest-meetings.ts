import 'server-only';
import { isThere } from '@/domain/meetings/meeting';
import { dayFromDate } from '@/server/days';
import type { Tx } from '@/server/db';
import type { Reader } from '../reader';

const LATEST = 6;

/**
 * The latest meetings that were held, newest first; who was there, and so whether they were enough, only where this
 * reader may see the minutes.
 */
export async function listLatestMeetings(tx: Tx, reader: Reader, collaborativeId: string) {
  const rows = await tx.meeting.findMany({
    where: { collaborativeId, status: 'held' },
    orderBy: [{ heldOn: 'desc' }, { reference: 'desc' }],
    take: LATEST,
    select: {
      id: true,
      reference: true,
      heldOn: true,
      kind: true,
      purpose: true,
      language: true,
      quorate: true,
      minutesStatus: true,
      attendances: { select: { status: true, membershipId: true } },
      items: { select: { _count: { select: { decisions: true } } } },
    },
  });
  return rows.map(({ items, attendances, heldOn, quorate, ...row }) => {
    const open = reader.belongs || row.minutesStatus === 'confirmed';
    const seesAttendance = row.minutesStatus !== null && reader.attendanceOf.includes(row.minutesStatus);
    return {
      ...row,
      heldOn: dayFromDate(heldOn),
      quorate: seesAttendance ? quorate : null,
      present: seesAttendance ? attendances.filter(isThere).length : null,
      decisions: open ? items.reduce((sum, { _count }) => sum + _count.decisions, 0) : null,
    };
  });
}
