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
  async run({ tx, input, loaded: { collaborativeId, id: membershipId, training }, today }) {
    const { submissionKey: id, title, doneOn } = input;
    const location = `/collaboratives/${collaborativeId}/members/${membershipId}`;
    if (training.some((one) => one.id === id)) return { status: 'already', location };
    if (doneOn > today) return { status: 'invalid', problems: { doneOn: 'dayInFuture' } };
    await saveTraining(tx, { id, membershipId, title, doneOn });
    return {
      status: 'done',
      audit: {
        event: 'member-training.recorded',
        subject: { kind: 'member_training', id },
        after: { membershipId, title, doneOn },
      },
      revalidate: [location],
      location,
    };
  },
});
