'use server';

import { defineFormAction } from '@/server/form-action';
import { findChangeableMeeting } from '../data/find-changeable-meeting';
import { isDayTaken, saveMeetingChange } from '../data/save-meeting-change';
import { changeMeetingInput } from '../inputs';
import { problemOfDay } from '../within-two-years';

/** Moves a meeting that is to come to another day, time or place. */
export const changeMeeting = defineFormAction({
  input: changeMeetingInput,
  permission: 'meeting:call',
  load: (tx, { meetingId }, actor) => findChangeableMeeting(tx, actor, meetingId),
  place: ({ collaborative }) => ({ kind: 'collaborative', id: collaborative.id }),
  async run({ tx, input, loaded: meeting, today }) {
    const { version, heldOn, startsAt, endsAt, location } = input;
    // A meeting that was not logged in time may keep its day.
    const wrong = heldOn === meeting.heldOn ? null : problemOfDay(heldOn, today);
    if (wrong) return { status: 'invalid', problems: { heldOn: wrong } };
    if (await isDayTaken(tx, meeting, heldOn)) return { status: 'invalid', problems: { heldOn: 'dayTaken' } };
    const saved = await saveMeetingChange(
      tx,
      { id: meeting.id, version },
      { heldOn, startsAt, endsAt, location },
    );
    if (!saved) return { status: 'stale' };
    return {
      status: 'done',
      audit: {
        event: 'meeting.moved',
        subject: { kind: 'meeting', id: meeting.id },
        before: { heldOn: meeting.heldOn, startsAt: meeting.startsAt, endsAt: meeting.endsAt },
        after: { heldOn, startsAt, endsAt, placeChanged: location !== meeting.location },
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
