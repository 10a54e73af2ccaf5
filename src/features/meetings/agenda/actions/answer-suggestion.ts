'use server';

import { defineFormAction } from '@/server/form-action';
import { findSuggestion, settleSuggestion } from '../data/list-suggestions';
import { answerSuggestionInput } from '../inputs';

/** Answers a suggestion that will not come onto an agenda. */
export const answerSuggestion = defineFormAction({
  input: answerSuggestionInput,
  permission: 'meeting:call',
  load: (tx, { suggestionId }, actor) => findSuggestion(tx, actor, suggestionId),
  place: ({ collaborativeId }) => ({ kind: 'collaborative', id: collaborativeId }),
  async run({ tx, input, loaded: { id, collaborativeId, answer }, today }) {
    const location = `/collaboratives/${collaborativeId}/suggest`;
    if (answer === input.answer) return { status: 'already', location };
    if (!(await settleSuggestion(tx, id, { on: today, answer: input.answer }))) return { status: 'stale' };
    return {
      status: 'done',
      audit: {
        event: 'suggestion.answered',
        subject: { kind: 'item_suggestion', id },
        after: { settledOn: today },
      },
      revalidate: [location],
      location,
    };
  },
});
