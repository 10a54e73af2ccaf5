import 'server-only';
import type { SessionActor } from '@/server/actor';
import { dateFromDay } from '@/server/days';
import type { Tx } from '@/server/db';
import { visibleRecords } from '../../registers/data/visible-records';

export interface RegisterCounts {
  readonly decisions: number;
  readonly openActions: number;
  readonly openProposals: number;
  readonly members: number;
}

/** How much each register of a collaborative holds for this person: as many rows as the register itself shows. */
export async function countRegisters(
  tx: Tx,
  actor: SessionActor,
  collaborativeId: string,
): Promise<RegisterCounts> {
  const today = dateFromDay(actor.today);
  const visible = { AND: [{ collaborativeId }, visibleRecords(actor)] };
  return {
    decisions: await tx.decision.count({ where: visible }),
    openActions: await tx.action.count({ where: { ...visible, status: { in: ['open', 'in_progress'] } } }),
    openProposals: await tx.proposal.count({ where: { collaborativeId, status: 'open' } }),
    members: await tx.membership.count({
      where: {
        collaborativeId,
        validFrom: { lte: today },
        OR: [{ validTo: null }, { validTo: { gt: today } }],
      },
    }),
  };
}
