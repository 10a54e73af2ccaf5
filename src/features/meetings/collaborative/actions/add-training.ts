'use server';

import { defineFormAction } from '@/server/form-action';
import { findMembership } from '../data/list-memberships';
import { addTraining as saveTraining } from '../data/save-member';
import { addTrainingInput } from '../inputs';

/** Training that helps a member take part (F25). */
export const addTraining = defineFormAction({
  input: addTrainingInput,
  permission: 'collaborative:manage',
  load: (tx, { membershipId }) => findMembership(tx, membershipId),
  place: ({ collaborativeId }) => ({ kind: 'collaborative', id: collaborativeId }),
  async run({ tx, input, loaded: { collaborativeId, id, training }, today }) {
    const location = `/collaboratives/${collaborativeId}/members/${id}`;
    if (input.doneOn > today) return { status: 'invalid', problems: { doneOn: 'dayInFuture' } };
    // The same training on the same day is the same form sent twice.
    if (training.some(({ title, doneOn }) => title === input.title && doneOn === input.doneOn))
      return { status: 'already', location };
    const trainingId = await saveTraining(tx, input);
    return {
      status: 'done',
      audit: {
        event: 'member-training.recorded',
        subject: { kind: 'member_training', id: trainingId },
        after: { membershipId: id, title: input.title, doneOn: input.doneOn },
      },
      revalidate: [location],
      location,
    };
  },
});
