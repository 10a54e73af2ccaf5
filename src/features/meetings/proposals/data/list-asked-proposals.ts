import 'server-only';
import type { SessionActor } from '@/server/actor';
import type { Tx } from '@/server/db';
import { stepRow, stepSelect } from './step-rows';
import { stepsSentTo } from './visible-proposals';

export type AskedProposalRow = Awaited<ReturnType<typeof listAskedProposals>>[number];

const LATEST = 300;

/** What was sent to this person, newest first; sent again to the same, it is there once. */
export async function listAskedProposals(tx: Tx, actor: SessionActor) {
  const sent = await tx.proposalStep.findMany({
    where: stepsSentTo(actor),
    orderBy: [{ sentOn: 'desc' }, { position: 'desc' }],
    take: LATEST,
    select: { ...stepSelect, proposalId: true },
  });
  const latest = [
    ...Map.groupBy(
      sent.map(({ proposalId, ...step }) => ({ proposalId, step: stepRow(step) })),
      ({ proposalId, step }) => `${proposalId} ${step.id}`,
    ).values(),
  ].flatMap(([first]) => first ?? []);
  const proposals = await tx.proposal.findMany({
    where: { id: { in: latest.map(({ proposalId }) => proposalId) } },
    select: {
      id: true,
      reference: true,
      title: true,
      language: true,
      status: true,
      collaborative: { select: { nameEn: true, nameCy: true } },
      steps: { orderBy: { position: 'desc' }, take: 1, select: stepSelect },
    },
  });
  const proposalOf = new Map(
    proposals.map(({ steps, ...proposal }) => [proposal.id, { ...proposal, last: steps.map(stepRow).at(0) }]),
  );
  return latest.flatMap(({ proposalId, step }) => {
    const proposal = proposalOf.get(proposalId);
    return proposal ? [{ ...proposal, step }] : [];
  });
}
