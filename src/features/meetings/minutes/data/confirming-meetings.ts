import 'server-only';
import type { MeetingStatus, MinutesStatus } from '@/domain/meetings/meeting';
import { checkConfirmingMeeting } from '@/domain/meetings/minutes-life';
import type { Locale } from '@/i18n/routing';
import type { SessionActor } from '@/server/actor';
import { dateFromDay, dayFromDate } from '@/server/days';
import type { Tx } from '@/server/db';
import { dealtWith, type ItemAbout, listItemsAbout } from '../../data/items-about';
import { findStep, type MinutesForStep } from './find-for-step';

/**
 * Minutes that wait to be confirmed, with the meetings of the same collaborative that can have found them right, the
 * first first; null where they are absent or not this person's.
 */
export async function listConfirmingMeetings(tx: Tx, actor: SessionActor, meetingId: string) {
  const step = await findStep(tx, actor, meetingId);
  if (!step) return null;
  const { collaborativeId, minutes } = step;
  const rows = await tx.meeting.findMany({
    // What is decided by correspondence is nobody's meeting.
    where: { collaborativeId, kind: 'meeting', status: 'held', heldOn: { gt: dateFromDay(minutes.heldOn) } },
    orderBy: [{ heldOn: 'asc' }, { reference: 'asc' }],
    select: CONFIRMING,
  });
  const items = await listItemsAbout(tx, 'minutes', meetingId);
  const meetings = rows.map((row) => asConfirming(row, items));
  return { minutes, meetings: meetings.filter((by) => checkConfirmingMeeting(minutes, by).length === 0) };
}

/**
 * The meeting that is said to have found minutes right, and nobody changes its own minutes meanwhile; answers by
 * correspondence find nothing.
 */
export async function lockConfirmingMeeting(tx: Tx, of: MinutesForStep, id: string) {
  await tx.$queryRaw`SELECT id FROM meeting WHERE id = ${id}::uuid FOR NO KEY UPDATE`;
  const row = await tx.meeting.findFirst({
    where: { id, collaborativeId: of.collaborativeId, kind: 'meeting' },
    select: CONFIRMING,
  });
  return row && asConfirming(row, await listItemsAbout(tx, 'minutes', of.id));
}

const CONFIRMING = {
  id: true,
  reference: true,
  status: true,
  heldOn: true,
  minutesStatus: true,
  language: true,
} as const;

interface Row {
  readonly id: string;
  readonly reference: string;
  readonly status: MeetingStatus;
  readonly heldOn: Date;
  readonly minutesStatus: MinutesStatus | null;
  readonly language: Locale;
}

function asConfirming(row: Row, items: readonly ItemAbout[]) {
  return {
    ...row,
    heldOn: dayFromDate(row.heldOn),
    minutesLocked: row.minutesStatus === 'confirmed',
    ...dealtWith(items, row.id),
  };
}
