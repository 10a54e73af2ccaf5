'use server';

import { defineFormAction } from '@/server/form-action';
import { findChangeableMeeting } from '../data/find-changeable-meeting';
import { saveCancellation } from '../data/save-meeting-change';
import { cancelMeetingInput } from '../inputs';

/** Calls off a meeting that is to come, with the reason. */
export const cancelMeeting = defineFormAction({
  input: cancelMeetingInput,
  permission: 'meeting:call',
  load: (tx, { meetingId }, actor) => findChangeableMeeting(tx, actor, meetingId),
  place: ({ collaborative }) => ({ kind: 'collaborative', id: collaborative.id }),
  async run({ tx, input: { version, reason }, loaded: meeting }) {
    const saved = await saveCancellation(tx, { id: meeting.id, version }, reason);
    if (!saved) return { status: 'stale' };
    return {
      status: 'done',
      audit: {
        event: 'meeting.cancelled',
        subject: { kind: 'meeting', id: meeting.id },
        before: { status: meeting.status },
        after: { status: 'cancelled', heldOn: meeting.heldOn },
      },
      revalidate: [
        `/meetings/${meeting.id}`,
        `/collaboratives/${meeting.collaborative.id}`,
        `/collaboratives/${meeting.collaborative.id}/series`,
        '/calendar',
      ],
      location: `/meetings/${meeting.id}`,
    };
  },
});
