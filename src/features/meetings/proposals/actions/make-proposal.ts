'use server';

import { nextStops } from '@/domain/meetings/proposal-path';
import { defineFormAction, type Outcome } from '@/server/form-action';
import { findCollaborative } from '../../data/find-collaborative';
import { findBeginning } from '../data/find-beginning';
import { findMadeProposal, saveProposal } from '../data/save-proposal';
import { dueDay } from '../due-day';
import { makeProposalInput } from '../inputs';
import { pagesOf } from '../proposal-paths';

type Problems = Extract<Outcome, { status: 'invalid' }>['problems'];

/** A lead or deputy writes down what the collaborative asks for, and sends it to the first who are asked. */
export const makeProposal = defineFormAction({
  input: makeProposalInput,
  permission: 'proposal:make',
  load: (tx, { collaborativeId }, actor) => findCollaborative(tx, actor, collaborativeId),
  place: ({ id }) => ({ kind: 'collaborative', id }),
  async run({ tx, actor, input, loaded: { id: collaborativeId }, today, locale }) {
    const made = await findMadeProposal(tx, collaborativeId, input.submissionKey);
    if (made) return { status: 'already', location: `/proposals/${made.id}` };

    const { agendaItemId, decisionId, needId, to } = input;
    const asked = { item: agendaItemId, decision: decisionId };
    const { stops, needs, decision, item } = await findBeginning(tx, collaborativeId, asked, today);
    const { day: dueOn, problem } = dueDay(input.dueOn, today);
    const offered = nextStops([], 'open', stops).some((stop) => stop.kind === to.kind && stop.id === to.id);
    const problems: Problems = {
      ...(agendaItemId && item?.id !== agendaItemId ? { agendaItemId: 'unknownChoice' } : {}),
      ...(decisionId && !decision ? { decisionId: 'unknownChoice' } : {}),
      ...(needId && !needs.some(({ id }) => id === needId) ? { needId: 'unknownChoice' } : {}),
      ...(offered ? {} : { to: 'unknownChoice' }),
      ...(problem ? { dueOn: problem } : {}),
    };
    if (Object.keys(problems).length > 0) return { status: 'invalid', problems };

    const making = { madeById: actor.personId, today, dueOn, language: locale };
    const { id, reference } = await saveProposal(tx, input, making);
    return {
      status: 'done',
      audit: {
        event: 'proposal.made',
        subject: { kind: 'proposal', id },
        after: { reference, collaborativeId, agendaItemId, decisionId, needId, aims: input.aims, to, dueOn },
      },
      revalidate: pagesOf({ id, collaborativeId }),
      location: `/proposals/${id}`,
    };
  },
});
