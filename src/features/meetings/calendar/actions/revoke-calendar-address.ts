'use server';

import { defineFormAction } from '@/server/form-action';
import { lockCalendarOf, revokeCalendarAddresses } from '../data/calendar-address';
import { someCollaborative } from '../data/some-collaborative';
import { calendarAddressInput } from '../inputs';

/** Closes one's own calendar address. */
export const revokeCalendarAddress = defineFormAction({
  input: calendarAddressInput,
  permission: 'meeting:view',
  load: async (_tx, _input, actor) => someCollaborative(actor),
  place: (id) => ({ kind: 'collaborative', id }),
  async run({ tx, actor }) {
    await lockCalendarOf(tx, actor.personId);
    const revoked = await revokeCalendarAddresses(tx, actor.personId);
    if (revoked === 0) return { status: 'already', location: '/calendar' };
    return {
      status: 'done',
      audit: {
        event: 'calendar.closed',
        subject: { kind: 'person', id: actor.personId },
        after: { revoked },
      },
      revalidate: ['/calendar'],
      location: '/calendar',
    };
  },
});
