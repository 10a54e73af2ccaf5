import 'server-only';
import { uuidv7 } from 'uuidv7';
import { dateFromDay } from '@/server/days';
import type { Tx } from '@/server/db';
import { nextReferences } from '@/server/references';
import { isUsed, type RecordMeetingInput } from '../inputs';
import type { PlannedMeetingRow } from '../record/data/find-planned-meeting';
import {
  attendanceRows,
  itemColumns,
  type RecordedAttendance,
  type RecordedItem,
} from '../record/record-rows';
import type { MemberRow } from './list-members';
import { saveAgreed } from './save-agreed';
import { termsToKeep } from './terms-to-keep';

type Meeting = {
  readonly input: RecordMeetingInput;
  /** What becomes the record; null for a meeting that nobody planned. */
  readonly planned: PlannedMeetingRow | null;
  readonly attendance: RecordedAttendance;
  readonly members: ReadonlyMap<string, MemberRow>;
  /** Read by observers before the minutes are: never taken from an item, which may be closed. */
  readonly purpose: string;
  /** Null where the terms of reference set no quorum. */
  readonly quorate: boolean | null;
  readonly recordedById: string;
};

/**
 * Writes a held meeting with everything that hangs on it; says under which references. Null where somebody else has
 * changed or recorded the planned meeting meanwhile.
 */
export async function saveMeeting(tx: Tx, meeting: Meeting) {
  const { input, planned, attendance, members, quorate } = meeting;
  const year = Number(input.heldOn.slice(0, 4));
  const items: RecordedItem[] = input.items
    .filter(isUsed)
    .map((item) => ({ ...item, id: item.id ?? uuidv7(), isPlanned: item.id !== null }));
  const head = await saveHead(tx, meeting, year);
  if (!head) return null;
  const { id } = head;

  await tx.attendance.createMany({
    data: attendanceRows(input.observers, attendance, members).map((row) => ({ ...row, meetingId: id })),
  });
  await saveItems(tx, id, planned, items);
  const agreed = await saveAgreed(tx, items, { ...input, quorate });
  return { ...head, ...agreed, items: items.length };
}

async function saveHead(tx: Tx, { input, planned, purpose, quorate, recordedById }: Meeting, year: number) {
  const held = {
    status: 'held' as const,
    minutesStatus: 'draft' as const,
    heldOn: dateFromDay(input.heldOn),
    startsAt: input.startsAt,
    endsAt: input.endsAt,
    location: input.location,
    purpose,
    chairId: input.chairId,
    language: input.language,
    quorate,
    ...(await termsToKeep(tx, input.collaborativeId)),
    recordedById,
    // Sent twice, it is found under the key of the form that recorded it.
    submissionKey: input.submissionKey,
  };
  if (planned) {
    const { id, reference, version } = planned;
    const saved = await tx.meeting.updateMany({
      where: { id, version: input.version ?? version, status: { in: ['planned', 'called'] } },
      data: { ...held, version: { increment: 1 } },
    });
    return saved.count === 1 ? { id, reference } : null;
  }
  const [reference = ''] = await nextReferences(tx, 'M', year, 1);
  const id = uuidv7();
  await tx.meeting.createMany({ data: { ...held, id, reference, collaborativeId: input.collaborativeId } });
  return { id, reference };
}

/** Items of the agenda keep their id and place; what came up on the day follows. */
async function saveItems(
  tx: Tx,
  meetingId: string,
  planned: PlannedMeetingRow | null,
  items: readonly RecordedItem[],
): Promise<void> {
  for (const item of items.filter(({ isPlanned }) => isPlanned))
    await tx.agendaItem.updateMany({ where: { id: item.id, meetingId }, data: itemColumns(item) });
  const last = Math.max(0, ...(planned?.items.map(({ position }) => position) ?? []));
  await tx.agendaItem.createMany({
    data: items
      .filter(({ isPlanned }) => !isPlanned)
      .map((item, index) => ({ ...itemColumns(item), id: item.id, meetingId, position: last + index + 1 })),
  });
  // Nobody spoke of what was not sent; at the close of a meeting each item of its agenda has an outcome (F12).
  const sent = items.map(({ id }) => id);
  await tx.agendaItem.updateMany({
    where: { meetingId, outcome: null, id: { notIn: sent } },
    data: { outcome: 'carried' },
  });
}
