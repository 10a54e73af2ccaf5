import 'server-only';
import type { SessionActor } from '@/server/actor';
import { dayFromDateOrNull } from '@/server/days';
import type { Tx } from '@/server/db';
import { visibleMeetings } from './visible';

export type OpenActionRow = Awaited<ReturnType<typeof listOpenActions>>[number];

/** Actions that are open, those due first first; those without a day last. */
export async function listOpenActions(tx: Tx, actor: SessionActor, collaborativeId: string) {
  const rows = await tx.action.findMany({
    where: { AND: [{ collaborativeId, status: 'open' }, visibleMeetings(actor)] },
    orderBy: [{ dueOn: { sort: 'asc', nulls: 'last' } }, { reference: 'asc' }],
    select: {
      id: true,
      reference: true,
      text: true,
      language: true,
      dueOn: true,
      owner: { select: { personId: true, person: { select: { name: true } } } },
      item: { select: { meetingId: true } },
    },
  });
  return rows.map(({ owner, item, ...row }) => ({
    ...row,
    dueOn: dayFromDateOrNull(row.dueOn),
    ownerId: owner.personId,
    ownerName: owner.person.name,
    meetingId: item.meetingId,
  }));
}
