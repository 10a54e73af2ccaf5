import 'server-only';
import type { RatifyingMeeting } from '@/domain/meetings/ratify';
import type { CalendarDay } from '@/domain/time/calendar-day';
import { dateFromDay, dayFromDate } from '@/server/days';
import type { Tx } from '@/server/db';
import { dealtWith, type ItemAbout, listItemsAbout } from '../../data/items-about';

/** Held meetings of a collaborative after the day of a decision, the latest first, for choosing where it was ratified. */
export async function listLaterMeetings(
  tx: Tx,
  { id, collaborativeId, decidedOn }: { id: string; collaborativeId: string; decidedOn: CalendarDay },
) {
  const rows = await tx.meeting.findMany({
    where: { collaborativeId, kind: 'meeting', status: 'held', heldOn: { gt: dateFromDay(decidedOn) } },
    orderBy: [{ heldOn: 'desc' }, { reference: 'desc' }],
    select: RATIFYING,
  });
  const items = await listItemsAbout(tx, 'ratification', id);
  return rows.map((row) => asRatifying(row, items));
}

export type LaterMeetingRow = Awaited<ReturnType<typeof listLaterMeetings>>[number];

/**
 * A meeting as the rule of ratification asks about it, and nobody changes its attendance or its minutes meanwhile; null
 * where it is absent or not this person's to change.
 */
export async function lockRatifyingMeeting(tx: Tx, id: string, decisionId: string) {
  await tx.$queryRaw`SELECT id FROM meeting WHERE id = ${id}::uuid FOR NO KEY UPDATE`;
  const row = await tx.meeting.findFirst({ where: { id, kind: 'meeting' }, select: RATIFYING });
  return row && asRatifying(row, await listItemsAbout(tx, 'ratification', decisionId));
}

const RATIFYING = {
  id: true,
  reference: true,
  collaborativeId: true,
  status: true,
  heldOn: true,
  quorate: true,
  minutesStatus: true,
  language: true,
} as const;

type Row = Omit<RatifyingMeeting, 'heldOn' | 'minutesLocked' | 'hasItem'> & {
  readonly id: string;
  readonly reference: string;
  readonly heldOn: Date;
  readonly minutesStatus: string | null;
  readonly language: 'cy' | 'en';
};

function asRatifying(row: Row, items: readonly ItemAbout[]) {
  return {
    ...row,
    heldOn: dayFromDate(row.heldOn),
    minutesLocked: row.minutesStatus === 'confirmed',
    ...dealtWith(items, row.id),
  };
}
