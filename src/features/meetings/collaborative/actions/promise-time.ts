'use server';

import { promisesOverlap } from '@/domain/meetings/protected-time';
import { isWithinFiveYears } from '@/domain/meetings/sensible-days';
import { isWithin } from '@/domain/time/calendar-day';
import { defineFormAction } from '@/server/form-action';
import { findMembership } from '../data/list-memberships';
import { isPromiseKnown, promiseTime as savePromise } from '../data/save-member';
import { promiseTimeInput } from '../inputs';

/** Time that the employer has promised from a day on, as long as the membership runs; the promise before it ends there. */
export const promiseTime = defineFormAction({
  input: promiseTimeInput,
  permission: 'collaborative:manage',
  load: (tx, { membershipId }) => findMembership(tx, membershipId),
  place: ({ collaborativeId }) => ({ kind: 'collaborative', id: collaborativeId }),
  async run({ tx, input, loaded: { collaborativeId, promises, ...membership }, today }) {
    const { submissionKey: id, membershipId, minutesPerMonth, from, promisedBy } = input;
    const location = `/collaboratives/${collaborativeId}/members/${membershipId}`;
    if (await isPromiseKnown(tx, id)) return { status: 'already', location };
    if (!isWithinFiveYears(today, from)) return { status: 'invalid', problems: { from: 'dayTooFar' } };
    const { to } = membership;
    if (!isWithin(from, membership.from, to)) return { status: 'invalid', problems: { from: 'notMemberOn' } };
    // What runs on to the end of the membership gives way; a promise that ends before, or begins later, does not.
    const standing = promises.filter((one) => one.to !== to || one.from >= from);
    if (promisesOverlap(standing, { from, to }))
      return { status: 'invalid', problems: { from: 'promiseThere' } };
    await savePromise(tx, { id, membershipId, minutesPerMonth, promisedBy, from, to });
    return {
      status: 'done',
      audit: {
        event: 'protected-time.promised',
        subject: { kind: 'protected_time', id },
        after: { membershipId, minutesPerMonth, from, to },
        personal: { promisedBy },
      },
      revalidate: [`/collaboratives/${collaborativeId}/time`],
      location,
    };
  },
});
