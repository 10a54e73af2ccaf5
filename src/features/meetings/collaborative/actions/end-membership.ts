'use server';

import { isWithinFiveYears } from '@/domain/meetings/sensible-days';
import { dayAfter } from '@/domain/time/calendar-day';
import { defineFormAction } from '@/server/form-action';
import { findMembership } from '../data/list-memberships';
import { isMemberWithin, endMembership as saveEnd } from '../data/save-member';
import { endMembershipInput } from '../inputs';

/** Says until when somebody is a member. What they did stays; actions that they own are given on by the register. */
export const endMembership = defineFormAction({
  input: endMembershipInput,
  permission: 'collaborative:manage',
  load: (tx, { membershipId }) => findMembership(tx, membershipId),
  place: ({ collaborativeId }) => ({ kind: 'collaborative', id: collaborativeId }),
  async run({ tx, input: { membershipId, version, lastDay }, loaded, today }) {
    const { collaborativeId, from, to } = loaded;
    if (lastDay < from) return { status: 'invalid', problems: { lastDay: 'dayAfter' } };
    if (!isWithinFiveYears(today, lastDay)) return { status: 'invalid', problems: { lastDay: 'dayTooFar' } };
    if (await isMemberWithin(tx, loaded, { from, to: dayAfter(lastDay) }, membershipId))
      return { status: 'invalid', problems: { lastDay: 'memberAgain' } };
    if (!(await saveEnd(tx, membershipId, version, lastDay))) return { status: 'stale' };
    const list = `/collaboratives/${collaborativeId}/members`;
    return {
      status: 'done',
      audit: {
        event: 'membership.ended',
        subject: { kind: 'membership', id: membershipId },
        before: { from, to },
        after: { from, lastDay },
      },
      revalidate: [list, `/collaboratives/${collaborativeId}`],
      location: list,
    };
  },
});
