'use server';

import { uuidv7 } from 'uuidv7';
import { defineFormAction } from '@/server/form-action';
import { findCollaborative } from '../../data/find-collaborative';
import { checkItem } from '../check-item';
import { findMadeSuggestion, insertSuggestion } from '../data/list-suggestions';
import { suggestItemInput } from '../inputs';

/** A member says what the next meeting should talk about. */
export const suggestItem = defineFormAction({
  input: suggestItemInput,
  permission: 'item:suggest',
  load: (tx, { collaborativeId }, actor) => findCollaborative(tx, actor, collaborativeId),
  place: ({ id }) => ({ kind: 'collaborative', id }),
  async run({ tx, actor, input, loaded: { id: collaborativeId }, today, locale }) {
    const location = `/collaboratives/${collaborativeId}/suggest`;
    if (await findMadeSuggestion(tx, input.submissionKey)) return { status: 'already', location };
    const place = { collaborativeId, today, day: today };
    const problems = await checkItem(tx, place, { ...input, broughtById: null });
    if (Object.keys(problems).length > 0) return { status: 'invalid', problems };
    const id = uuidv7();
    const needId = input.serves === 'need' ? input.needId : null;
    await insertSuggestion(tx, {
      ...input,
      needId,
      id,
      personId: actor.personId,
      language: locale,
      suggestedOn: today,
    });
    return {
      status: 'done',
      audit: {
        event: 'suggestion.made',
        subject: { kind: 'item_suggestion', id },
        after: { collaborativeId, serves: input.serves, needId },
      },
      revalidate: [location, `/collaboratives/${collaborativeId}`],
      location,
    };
  },
});
