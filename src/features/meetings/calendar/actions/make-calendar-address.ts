'use server';

import { newCalendarToken } from '@/server/calendar-token';
import { defineFormAction } from '@/server/form-action';
import { lockCalendarOf, revokeCalendarAddresses, saveCalendarAddress } from '../data/calendar-address';
import { someCollaborative } from '../data/some-collaborative';
import { calendarAddressInput } from '../inputs';

/** A new address for one's own calendar, shown this once; an old one stops working. */
export const makeCalendarAddress = defineFormAction({
  input: calendarAddressInput,
  permission: 'meeting:view',
  load: async (_tx, _input, actor) => someCollaborative(actor),
  place: (id) => ({ kind: 'collaborative', id }),
  async run({ tx, actor }) {
    await lockCalendarOf(tx, actor.personId);
    const revoked = await revokeCalendarAddresses(tx, actor.personId);
    const { token, digest } = newCalendarToken();
    const id = await saveCalendarAddress(tx, actor.personId, digest);
    return {
      status: 'shown',
      audit: { event: 'calendar.opened', subject: { kind: 'calendar_token', id }, after: { revoked } },
      revalidate: ['/calendar'],
      message: token,
    };
  },
});
