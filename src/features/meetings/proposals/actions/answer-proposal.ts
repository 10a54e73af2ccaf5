'use server';

import { mayAnswerFor } from '@/domain/meetings/proposal-answerers';
import { defineFormAction } from '@/server/form-action';
import { findForStep } from '../data/find-for-step';
import { saveAnswer } from '../data/save-step';
import { answerProposalInput } from '../inputs';
import { pagesOf } from '../proposal-paths';

/** Those who were asked answer for themselves. */
export const answerProposal = defineFormAction({
  input: answerProposalInput,
  permission: 'proposal:answer',
  async load(tx, { proposalId, stepId }, actor) {
    const proposal = await findForStep(tx, actor, proposalId);
    const step = proposal?.steps.find((each) => each.stepId === stepId);
    // The permission covers places inside; an answer is given by those who were asked and by nobody above them.
    return proposal && step && mayAnswerFor(actor, step) ? { proposal, step } : null;
  },
  place: ({ step: { kind, id } }) => ({ kind, id }),
  async run({ tx, actor, input, loaded: { proposal, step }, today, locale }) {
    if (proposal.status === 'withdrawn' || step.answer !== null) return { status: 'stale' };
    const { answer, reason } = input;
    const status = await saveAnswer(tx, proposal, step, input.version, {
      answer,
      reason,
      answeredOn: today,
      language: locale,
      recordedById: actor.personId,
    });
    if (!status) return { status: 'stale' };
    return {
      status: 'done',
      audit: {
        event: 'proposal.answered',
        subject: { kind: 'proposal', id: proposal.id },
        before: { status: proposal.status },
        after: { status, stepId: step.stepId, answer },
      },
      revalidate: pagesOf(proposal),
      location: `/proposals/${proposal.id}`,
    };
  },
});
