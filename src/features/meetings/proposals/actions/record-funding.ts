'use server';

import { hasBacking } from '@/domain/meetings/proposal-path';
import { defineFormAction } from '@/server/form-action';
import { atCollaborative, findForStep } from '../data/find-for-step';
import { saveFunding } from '../data/save-funding';
import { recordFundingInput } from '../inputs';
import { pagesOf } from '../proposal-paths';

/** A lead or deputy writes down what the funder decided: support is not money, so it is recorded apart. */
export const recordFunding = defineFormAction({
  input: recordFundingInput,
  permission: 'proposal:make',
  load: (tx, { proposalId }, actor) => findForStep(tx, actor, proposalId),
  place: (proposal) => atCollaborative(proposal),
  async run({ tx, input, loaded: proposal, today, locale }) {
    const { status, steps, madeOn } = proposal;
    if (status === 'withdrawn' || !hasBacking(steps)) return { status: 'stale' };
    const { fundedOn, granted } = input;
    if (fundedOn > today) return { status: 'invalid', problems: { fundedOn: 'dayInFuture' } };
    if (fundedOn < madeOn) return { status: 'invalid', problems: { fundedOn: 'dayBeforeSent' } };
    if (!(await saveFunding(tx, input, locale))) return { status: 'stale' };
    return {
      status: 'done',
      audit: {
        event: 'proposal.funding-recorded',
        subject: { kind: 'proposal', id: proposal.id },
        before: { granted: proposal.fundingGranted, fundedOn: proposal.fundedOn, funder: proposal.funder },
        after: { granted, fundedOn, funder: input.funder },
      },
      revalidate: pagesOf(proposal),
      location: `/proposals/${proposal.id}`,
    };
  },
});
