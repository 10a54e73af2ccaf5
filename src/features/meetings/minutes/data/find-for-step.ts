import 'server-only';
import type { MinutesState } from '@/domain/meetings/minutes-life';
import type { SessionActor } from '@/server/actor';
import { dayFromDate } from '@/server/days';
import type { Tx } from '@/server/db';
import { visibleMeetings } from '../../data/visible';

export type MinutesForStep = NonNullable<Awaited<ReturnType<typeof findForStep>>>;

/** Minutes as far as their next step depends on them; null where they are absent or not this person's. */
export async function findForStep(tx: Tx, actor: SessionActor, meetingId: string) {
  const row = await tx.meeting.findFirst({
    where: { id: meetingId, ...visibleMeetings(actor) },
    select: { id: true, collaborativeId: true, status: true, minutesStatus: true, heldOn: true },
  });
  if (!row) return null;
  const minutes: MinutesState = {
    meetingStatus: row.status,
    status: row.status === 'held' ? (row.minutesStatus ?? 'draft') : null,
    heldOn: dayFromDate(row.heldOn),
    openComments: await tx.minutesComment.count({ where: { meetingId, settledAt: null } }),
  };
  return { id: row.id, collaborativeId: row.collaborativeId, minutes };
}

export const atCollaborative = ({ collaborativeId }: Pick<MinutesForStep, 'collaborativeId'>) =>
  ({ kind: 'collaborative', id: collaborativeId }) as const;
