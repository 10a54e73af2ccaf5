import 'server-only';
import type { SessionActor } from '@/server/actor';
import { dayFromDate, dayFromDateOrNull } from '@/server/days';
import type { Tx } from '@/server/db';
import { stepRow, stepSelect } from './step-rows';
import { visibleProposals } from './visible-proposals';

/** A proposal as an action needs it; null where it is absent or hidden from this person. */
export async function findForStep(tx: Tx, actor: SessionActor, id: string) {
  const row = await tx.proposal.findFirst({
    where: { AND: [{ id }, visibleProposals(actor)] },
    select: {
      id: true,
      reference: true,
      collaborativeId: true,
      status: true,
      madeOn: true,
      funder: true,
      fundedOn: true,
      fundingGranted: true,
      steps: { orderBy: { position: 'asc' }, select: stepSelect },
    },
  });
  return (
    row && {
      ...row,
      madeOn: dayFromDate(row.madeOn),
      fundedOn: dayFromDateOrNull(row.fundedOn),
      steps: row.steps.map(stepRow),
    }
  );
}

export type ProposalForStep = NonNullable<Awaited<ReturnType<typeof findForStep>>>;

export const atCollaborative = ({ collaborativeId }: Pick<ProposalForStep, 'collaborativeId'>) =>
  ({ kind: 'collaborative', id: collaborativeId }) as const;
