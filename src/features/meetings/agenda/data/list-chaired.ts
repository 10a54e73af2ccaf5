import 'server-only';
import type { SessionActor } from '@/server/actor';
import { dayFromDate } from '@/server/days';
import type { Tx } from '@/server/db';
import { visibleMeetings } from '../../data/visible';

/** Who chaired which meeting, and who is to chair those that are planned. */
export async function listChaired(tx: Tx, actor: SessionActor, collaborativeId: string) {
  const rows = await tx.meeting.findMany({
    where: {
      AND: [
        { collaborativeId, kind: 'meeting', chairId: { not: null }, status: { not: 'cancelled' } },
        visibleMeetings(actor),
      ],
    },
    select: { heldOn: true, chairId: true },
  });
  return rows.map(({ heldOn, chairId }) => ({ heldOn: dayFromDate(heldOn), chairId }));
}

/** When, where and for what this collaborative met last, or is to meet: the next meeting is like it. */
export async function findLatestPattern(tx: Tx, actor: SessionActor, collaborativeId: string) {
  return tx.meeting.findFirst({
    where: {
      AND: [{ collaborativeId, kind: 'meeting', status: { not: 'cancelled' } }, visibleMeetings(actor)],
    },
    orderBy: [{ heldOn: 'desc' }, { reference: 'desc' }],
    select: { startsAt: true, endsAt: true, location: true },
  });
}
