import { addDays, calendarDay } from '../../../src/domain/time/calendar-day';
import { snapshotMinutes } from '../../../src/features/meetings/minutes/data/snapshot-minutes';
import { dayFromDate } from '../../../src/server/days';
import { nextReferences } from '../../../src/server/references';
import { type DemoParts, id, type Tx } from './demo-context';
import { AMENDMENT, CLOSED_ITEM, COMMENTS, EXPERIENCE } from './minutes-plan';
import { MERTHYR_CYNON_COLLABORATIVE } from './people';

interface Held {
  readonly id: string;
  readonly collaborativeId: string;
  readonly heldOn: Date;
  readonly recordedById: string;
  readonly items: readonly { readonly id: string; readonly note: string | null }[];
}

/**
 * Minutes of a year: each circulated a week after its meeting and confirmed at the next one. The newest of Merthyr and
 * Cynon wait to be circulated, those of October to be confirmed.
 */
export async function loadMinutes(tx: Tx, parts: DemoParts): Promise<void> {
  const own = parts.collaborative(MERTHYR_CYNON_COLLABORATIVE);
  const meetings = await tx.meeting.findMany({
    where: { status: 'held', kind: 'meeting' },
    orderBy: { heldOn: 'asc' },
    select: {
      id: true,
      collaborativeId: true,
      heldOn: true,
      recordedById: true,
      items: { orderBy: { position: 'asc' }, select: { id: true, note: true } },
    },
  });
  await sayOutcomes(tx);
  for (const [collaborativeId, held] of Map.groupBy(meetings, (meeting) => meeting.collaborativeId)) {
    const isOurs = collaborativeId === own;
    for (const [index, meeting] of held.entries()) {
      if (isOurs) await beforeFirstVersion(tx, meeting);
      await liveThrough(tx, meeting, held[index + 1], { ago: held.length - 1 - index, isOurs });
      if (isOurs && isOn(meeting, AMENDMENT.heldOn)) await amend(tx, meeting);
    }
    const october = held.at(-2);
    if (isOurs && october) await loadComments(tx, parts, october);
  }
}

async function liveThrough(
  tx: Tx,
  meeting: Held,
  next: Held | undefined,
  { ago, isOurs }: { ago: number; isOurs: boolean },
): Promise<void> {
  await keep(tx, meeting, 'draft', at(meeting.heldOn, 0, '16:10'));
  // The newest wait: for whoever leads Merthyr and Cynon to circulate them, elsewhere for comments.
  if (ago === 0 && isOurs) return;
  await keep(tx, meeting, 'circulated', at(meeting.heldOn, 7, '10:00'));
  if (ago < 2 || !next) return;
  await keep(tx, meeting, 'confirmed', at(next.heldOn, 0, '14:20'), next.id);
}

const isOn = ({ heldOn }: Held, day: string) => dayFromDate(heldOn) === calendarDay(day);

/** Some days after a meeting, at a time of day. */
function at(heldOn: Date, days: number, time: string): Date {
  return new Date(`${addDays(dayFromDate(heldOn), days)}T${time}:00Z`);
}

/** What came of each item follows from what was written down under it. */
async function sayOutcomes(tx: Tx): Promise<void> {
  const held = { meeting: { status: 'held' as const }, outcome: null };
  await tx.agendaItem.updateMany({
    where: { ...held, decisions: { some: {} } },
    data: { outcome: 'decision' },
  });
  await tx.agendaItem.updateMany({ where: { ...held, actions: { some: {} } }, data: { outcome: 'action' } });
  await tx.agendaItem.updateMany({ where: held, data: { outcome: 'information' } });
}

async function beforeFirstVersion(tx: Tx, meeting: Held): Promise<void> {
  const second = meeting.items[1];
  if (isOn(meeting, EXPERIENCE.heldOn) && second)
    await tx.agendaItem.update({
      where: { id: second.id },
      data: { experience: EXPERIENCE.text, experienceSource: EXPERIENCE.source, goodPractice: true },
    });
  if (isOn(meeting, CLOSED_ITEM.heldOn)) await addClosedItem(tx, meeting);
}

async function addClosedItem(tx: Tx, { id: meetingId, collaborativeId, heldOn, items }: Held): Promise<void> {
  const itemId = id();
  const [reference = ''] = await nextReferences(tx, 'D', heldOn.getUTCFullYear(), 1);
  await tx.agendaItem.create({
    data: {
      id: itemId,
      meetingId,
      position: items.length + 1,
      title: CLOSED_ITEM.title,
      intendedOutcome: CLOSED_ITEM.intendedOutcome,
      note: CLOSED_ITEM.note,
      serves: 'quality',
      closed: true,
      closedReason: CLOSED_ITEM.reason,
      outcome: 'decision',
      decisions: {
        create: {
          id: id(),
          reference,
          collaborativeId,
          text: CLOSED_ITEM.decision,
          rationale: CLOSED_ITEM.rationale,
          language: 'en',
          status: 'decided',
          decidedOn: heldOn,
        },
      },
    },
  });
}

/** One step in the life of the minutes, and the version that it left. */
async function keep(
  tx: Tx,
  { id: meetingId, recordedById }: Held,
  minutesStatus: 'draft' | 'circulated' | 'confirmed',
  when: Date,
  confirmedAtId?: string,
): Promise<void> {
  const done = {
    draft: {},
    circulated: { circulatedAt: when, circulatedById: recordedById },
    confirmed: { confirmedAt: when, confirmedById: recordedById, confirmedAtId: confirmedAtId ?? null },
  }[minutesStatus];
  await tx.meeting.update({ where: { id: meetingId }, data: { minutesStatus, ...done } });
  await date(tx, meetingId, await snapshotMinutes(tx, meetingId, recordedById, null), when);
}

async function date(tx: Tx, meetingId: string, number: number, savedAt: Date): Promise<void> {
  await tx.minutesVersion.updateMany({ where: { meetingId, number }, data: { savedAt } });
}

async function amend(tx: Tx, { id: meetingId, recordedById, items }: Held): Promise<void> {
  const item = items[1];
  if (!item) throw new Error('The minutes that are amended in the demonstration have no second item');
  await tx.agendaItem.update({
    where: { id: item.id },
    data: { note: `${item.note} ${AMENDMENT.addition}` },
  });
  const number = await snapshotMinutes(tx, meetingId, recordedById, AMENDMENT.reason, AMENDMENT.language);
  await date(tx, meetingId, number, new Date(`${AMENDMENT.on}T11:30:00Z`));
}

async function loadComments(tx: Tx, { person }: DemoParts, { id: meetingId, items }: Held): Promise<void> {
  await tx.minutesComment.createMany({
    data: COMMENTS.map(({ person: key, onItem, madeAt, settledAt, ...comment }) => ({
      ...comment,
      id: id(),
      meetingId,
      itemId: onItem === null ? null : (items[onItem]?.id ?? null),
      personId: person(key),
      madeAt: new Date(madeAt),
      settledAt: settledAt && new Date(settledAt),
      settlementLanguage: comment.settlement ? comment.language : null,
      submissionKey: id(),
    })),
  });
}
