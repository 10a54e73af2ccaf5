'use server';

import { defineFormAction } from '@/server/form-action';
import { atCollaborative, findForStep } from '../data/find-for-step';
import { saveAnswer } from '../data/save-step';
import { recordAnswerInput } from '../inputs';
import { pagesOf } from '../proposal-paths';

/** A lead or deputy writes down an answer that was given elsewhere: who gave it, on which day, under which reference. */
export const recordAnswer = defineFormAction({
  input: recordAnswerInput,
  permission: 'proposal:make',
  async load(tx, { proposalId, stepId }, actor) {
    const proposal = await findForStep(tx, actor, proposalId);
    const step = proposal?.steps.find((each) => each.stepId === stepId);
    return proposal && step ? { proposal, step } : null;
  },
  place: ({ proposal }) => atCollaborative(proposal),
  async run({ tx, actor, input, loaded: { proposal, step }, today, locale }) {
    if (proposal.status === 'withdrawn' || step.answer !== null) return { status: 'stale' };
    const { answer, reason, answeredBy, answeredOn, answeredReference } = input;
    if (answeredOn > today) return { status: 'invalid', problems: { answeredOn: 'dayInFuture' } };
    if (answeredOn < step.sentOn) return { status: 'invalid', problems: { answeredOn: 'dayBeforeSent' } };
    const status = await saveAnswer(tx, proposal, step, input.version, {
      answer,
      reason,
      answeredOn,
      language: locale,
      recordedById: actor.personId,
      elsewhere: { by: answeredBy, reference: answeredReference },
    });
    if (!status) return { status: 'stale' };
    return {
      status: 'done',
      audit: {
        event: 'proposal.answer-recorded',
        subject: { kind: 'proposal', id: proposal.id },
        before: { status: proposal.status },
        after: { status, stepId: step.stepId, answer, answeredOn, answeredReference },
        personal: { answeredBy },
      },
      revalidate: pagesOf(proposal),
      location: `/proposals/${proposal.id}`,
    };
  },
});
