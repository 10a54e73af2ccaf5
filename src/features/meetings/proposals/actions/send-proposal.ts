'use server';

import { answerNeedsReason, nextStops, proposalStatus } from '@/domain/meetings/proposal-path';
import { defineFormAction, type Outcome } from '@/server/form-action';
import { atCollaborative, findForStep } from '../data/find-for-step';
import { listStops } from '../data/list-stops';
import { claimProposal, saveSending } from '../data/save-step';
import { dueDay } from '../due-day';
import { sendProposalInput } from '../inputs';
import { pagesOf } from '../proposal-paths';

type Problems = Extract<Outcome, { status: 'invalid' }>['problems'];

/** Sends a proposal on: to the next level after support, or again to those who declined it or asked for more. */
export const sendProposal = defineFormAction({
  input: sendProposalInput,
  permission: 'proposal:make',
  load: (tx, { proposalId }, actor) => findForStep(tx, actor, proposalId),
  place: (proposal) => atCollaborative(proposal),
  async run({ tx, input, loaded: proposal, today, locale }) {
    const { steps, status } = proposal;
    const last = steps.at(-1);
    const stops = nextStops(steps, status, await listStops(tx, proposal.collaborativeId, today));
    // Sent by somebody else meanwhile, answered for good, or taken back.
    if (!last?.answer || stops.length === 0) return { status: 'stale' };
    const { to, note } = input;
    const { day: dueOn, problem } = dueDay(input.dueOn, today);
    const problems: Problems = {
      ...(stops.some((stop) => stop.kind === to.kind && stop.id === to.id) ? {} : { to: 'unknownChoice' }),
      // What was asked for, or what is different now: without it they would only have the same again.
      ...(answerNeedsReason(last.answer) && !note ? { note: 'required' } : {}),
      ...(problem ? { dueOn: problem } : {}),
    };
    if (Object.keys(problems).length > 0) return { status: 'invalid', problems };

    const after = proposalStatus([...steps, { answer: null }]);
    if (!(await claimProposal(tx, proposal.id, input.version, { status: after }))) return { status: 'stale' };
    await saveSending(tx, proposal.id, last.position + 1, {
      to,
      sentOn: today,
      dueOn,
      note,
      language: locale,
    });
    return {
      status: 'done',
      audit: {
        event: 'proposal.sent',
        subject: { kind: 'proposal', id: proposal.id },
        before: { status },
        after: { status: after, to, dueOn },
      },
      revalidate: pagesOf(proposal),
      location: `/proposals/${proposal.id}`,
    };
  },
});
