'use server';

import { defineFormAction } from '@/server/form-action';
import { atCollaborative, findForStep } from '../data/find-for-step';
import { saveWithdrawal } from '../data/save-withdrawal';
import { withdrawProposalInput } from '../inputs';
import { pagesOf } from '../proposal-paths';

/** Those who made a proposal take it back, as long as nobody acts on it. */
export const withdrawProposal = defineFormAction({
  input: withdrawProposalInput,
  permission: 'proposal:make',
  load: (tx, { proposalId }, actor) => findForStep(tx, actor, proposalId),
  place: (proposal) => atCollaborative(proposal),
  async run({ tx, input, loaded: proposal, today, locale }) {
    const { status } = proposal;
    if (status === 'withdrawn' || status === 'acted') return { status: 'stale' };
    if (!(await saveWithdrawal(tx, input, today, locale))) return { status: 'stale' };
    return {
      status: 'done',
      audit: {
        event: 'proposal.withdrawn',
        subject: { kind: 'proposal', id: proposal.id },
        before: { status },
        after: { status: 'withdrawn' },
      },
      revalidate: pagesOf(proposal),
      location: `/proposals/${proposal.id}`,
    };
  },
});
