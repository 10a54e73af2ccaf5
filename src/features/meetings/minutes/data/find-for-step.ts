import 'server-only';
import type { MinutesState } from '@/domain/meetings/minutes-life';
import { calendarDayInLondon, earlierOf } from '@/domain/time/calendar-day';
import type { SessionActor } from '@/server/actor';
import { dayFromDate } from '@/server/days';
import type { Tx } from '@/server/db';
import { visibleMeetings } from '../../data/visible';

export type MinutesForStep = NonNullable<Awaited<ReturnType<typeof findForStep>>>;

/**
 * Minutes as far as their next step depends on them; null where they are absent or not this person's. Whoever takes a
 * step or says something about it waits for whoever is at it: no comment falls between reading and confirming. The
 * lock is no row's, for members may not change the meeting.
 */
export async function findForStep(tx: Tx, actor: SessionActor, meetingId: string) {
  await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended(${meetingId}::uuid::text, 0)) IS NULL AS held`;
  return findStep(tx, actor, meetingId);
}

/** The same for a page, which holds nothing. */
export async function findStep(tx: Tx, actor: SessionActor, meetingId: string) {
  const row = await tx.meeting.findFirst({
    where: { id: meetingId, ...visibleMeetings(actor) },
    select: {
      id: true,
      collaborativeId: true,
      kind: true,
      status: true,
      minutesStatus: true,
      heldOn: true,
      circulatedAt: true,
      // A correction of minutes that went round has its reason.
      minutesVersions: {
        where: { status: 'circulated', reason: { not: null } },
        orderBy: { number: 'desc' },
        take: 1,
        select: { savedAt: true },
      },
    },
  });
  if (!row) return null;
  // Where the settings fix the day, nothing happened after it.
  const dayOf = (at: Date | null | undefined) =>
    at ? earlierOf(calendarDayInLondon(at.getTime()), actor.today) : null;
  const minutes: MinutesState = {
    meetingStatus: row.status,
    status: row.status === 'held' ? (row.minutesStatus ?? 'draft') : null,
    heldOn: dayFromDate(row.heldOn),
    circulatedOn: dayOf(row.circulatedAt),
    correctedOn: dayOf(row.minutesVersions[0]?.savedAt),
    openComments: await tx.minutesComment.count({ where: { meetingId, settledAt: null } }),
  };
  const { id, collaborativeId, kind } = row;
  return { id, collaborativeId, kind, minutes };
}

export const atCollaborative = ({ collaborativeId }: Pick<MinutesForStep, 'collaborativeId'>) =>
  ({ kind: 'collaborative', id: collaborativeId }) as const;
