import 'server-only';
import type { SessionActor } from '@/server/actor';
import type { Tx } from '@/server/db';
import { stepsSentTo } from './visible-proposals';

/** How many proposals wait for this person's answer. */
export function countWaitingProposals(tx: Tx, actor: SessionActor): Promise<number> {
  return tx.proposalStep.count({
    where: { answer: null, proposal: { status: { not: 'withdrawn' } }, AND: stepsSentTo(actor) },
  });
}
