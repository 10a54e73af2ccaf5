'use server';

import { promisesOverlap } from '@/domain/meetings/protected-time';
import { isWithinFiveYears } from '@/domain/meetings/sensible-days';
import { defineFormAction } from '@/server/form-action';
import { findMembership } from '../data/list-memberships';
import { promiseTime as savePromise } from '../data/save-member';
import { promiseTimeInput } from '../inputs';

/** Time that the employer has promised from a day on; the promise before it ends there. */
export const promiseTime = defineFormAction({
  input: promiseTimeInput,
  permission: 'collaborative:manage',
  load: (tx, { membershipId }) => findMembership(tx, membershipId),
  place: ({ collaborativeId }) => ({ kind: 'collaborative', id: collaborativeId }),
  async run({ tx, input, loaded: { collaborativeId, promises }, today }) {
    // What runs on without an end gives way; a promise with an end, or one that begins later, does not.
    const standing = promises.filter(({ from, to }) => to !== null || from >= input.from);
    if (!isWithinFiveYears(today, input.from)) return { status: 'invalid', problems: { from: 'dayTooFar' } };
    if (promisesOverlap(standing, { from: input.from, to: null }))
      return { status: 'invalid', problems: { from: 'promiseThere' } };
    const id = await savePromise(tx, input);
    const { membershipId, minutesPerMonth, from, promisedBy } = input;
    return {
      status: 'done',
      audit: {
        event: 'protected-time.promised',
        subject: { kind: 'protected_time', id },
        after: { membershipId, minutesPerMonth, from },
        personal: { promisedBy },
      },
      revalidate: [`/collaboratives/${collaborativeId}/time`],
      location: `/collaboratives/${collaborativeId}/members/${membershipId}`,
    };
  },
});
