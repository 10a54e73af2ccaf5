'use server';

import { defineFormAction } from '@/server/form-action';
import { findCollaborative } from '../../data/find-collaborative';
import { findOwnMembership } from '../data/list-member-time';
import { isTimeUsedKnown, saveTimeUsed } from '../data/save-time-used';
import { useTimeInput } from '../inputs';

/** A member writes down time of their own that went into the collaborative outside its meetings (F09). */
export const logTime = defineFormAction({
  input: useTimeInput,
  permission: 'item:suggest',
  load: (tx, { collaborativeId }, actor) => findCollaborative(tx, actor, collaborativeId),
  place: ({ id }) => ({ kind: 'collaborative', id }),
  async run({ tx, actor, input, loaded: { id: collaborativeId }, today }) {
    const location = `/collaboratives/${collaborativeId}/time`;
    const { submissionKey, usedOn, minutes, note } = input;
    if (await isTimeUsedKnown(tx, submissionKey)) return { status: 'already', location };
    if (usedOn > today) return { status: 'invalid', problems: { usedOn: 'dayInFuture' } };
    const own = await findOwnMembership(tx, collaborativeId, actor.personId, usedOn);
    if (!own) return { status: 'invalid', problems: { usedOn: 'notMemberThat' } };
    const id = await saveTimeUsed(tx, { membershipId: own.id, usedOn, minutes, note, submissionKey });
    return {
      status: 'done',
      audit: {
        event: 'time.logged',
        subject: { kind: 'time_used', id },
        after: { membershipId: own.id, usedOn, minutes },
      },
      revalidate: [location],
      location,
    };
  },
});
