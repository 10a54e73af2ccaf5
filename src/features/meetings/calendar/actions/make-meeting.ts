'use server';

import { isMeetingDay } from '@/domain/meetings/series';
import { defineFormAction } from '@/server/form-action';
import { findRecordedMeeting } from '../../data/find-recorded-meeting';
import { lockCollaborative } from '../../data/lock-collaborative';
import { findSeries } from '../data/find-series';
import { findMeetingOn, saveSeriesMeeting } from '../data/save-series-meeting';
import { makeMeetingInput } from '../inputs';
import { problemOfDay } from '../within-two-years';

/** One press makes the next meeting of a series; the agenda comes next. */
export const makeMeeting = defineFormAction({
  input: makeMeetingInput,
  permission: 'meeting:call',
  load: (tx, { seriesId }, actor) => findSeries(tx, actor, seriesId),
  place: ({ collaborativeId }) => ({ kind: 'collaborative', id: collaborativeId }),
  async run({ tx, actor, input, loaded: series, today }) {
    const { heldOn, submissionKey } = input;
    await lockCollaborative(tx, series.collaborativeId);
    const made =
      (await findRecordedMeeting(tx, actor, submissionKey)) ??
      (await findMeetingOn(tx, series.collaborativeId, heldOn));
    if (made) return { status: 'already', location: `/meetings/${made.id}/agenda` };
    const wrong = problemOfDay(heldOn, today);
    if (wrong) return { status: 'invalid', problems: { heldOn: wrong } };
    // The series was changed since the page was made.
    if (!isMeetingDay(series, heldOn)) return { status: 'invalid', problems: { heldOn: 'unknownChoice' } };
    const saved = await saveSeriesMeeting(tx, series, {
      heldOn,
      submissionKey,
      recordedById: actor.personId,
    });
    return {
      status: 'done',
      audit: {
        event: 'meeting.planned',
        subject: { kind: 'meeting', id: saved.id },
        after: {
          reference: saved.reference,
          collaborativeId: series.collaborativeId,
          seriesId: series.id,
          heldOn,
        },
      },
      revalidate: [
        `/collaboratives/${series.collaborativeId}`,
        `/collaboratives/${series.collaborativeId}/series`,
        '/calendar',
      ],
      location: `/meetings/${saved.id}/agenda`,
    };
  },
});
