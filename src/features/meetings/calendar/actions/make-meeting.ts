'use server';

import { isMeetingDay } from '@/domain/meetings/series';
import { defineFormAction } from '@/server/form-action';
import { MOST_ITEMS } from '../../agenda/choices';
import { listOfferedLines } from '../../agenda/data/list-offered-lines';
import { saveLines } from '../../agenda/data/save-items';
import { wordedLines } from '../../agenda/worded-lines';
import { findRecordedMeeting } from '../../data/find-recorded-meeting';
import { listProfessions } from '../../data/list-professions';
import { lockCollaborative } from '../../data/lock-collaborative';
import { findSeries } from '../data/find-series';
import { findMeetingOn, saveSeriesMeeting } from '../data/save-series-meeting';
import { makeMeetingInput } from '../inputs';
import { problemOfDay } from '../within-two-years';

/** One press makes the next meeting of a series, with everything on its agenda that is open by then. */
export const makeMeeting = defineFormAction({
  input: makeMeetingInput,
  permission: 'meeting:call',
  load: (tx, { seriesId }, actor) => findSeries(tx, actor, seriesId),
  place: ({ collaborativeId }) => ({ kind: 'collaborative', id: collaborativeId }),
  async run({ tx, actor, input, loaded: series, today }) {
    const { heldOn, submissionKey } = input;
    // Two who plan at once: what the first one carries forward is not carried a second time.
    await lockCollaborative(tx, series.collaborativeId);
    const made =
      (await findRecordedMeeting(tx, actor, submissionKey)) ??
      (await findMeetingOn(tx, series.collaborativeId, heldOn));
    if (made) return { status: 'already', location: `/meetings/${made.id}/agenda` };
    const wrong = problemOfDay(heldOn, today);
    if (wrong) return { status: 'invalid', problems: { heldOn: wrong } };
    // The series was changed since the page was made.
    if (!isMeetingDay(series, heldOn)) return { status: 'invalid', problems: { heldOn: 'unknownChoice' } };
    const { collaborativeId, language } = series;
    const offered = await listOfferedLines(tx, actor, { collaborativeId, day: heldOn, today });
    const due = offered.filter(({ byDefault }) => byDefault).slice(0, MOST_ITEMS);
    const lines = await wordedLines(language, due, await listProfessions(tx));
    const saved = await saveSeriesMeeting(tx, series, {
      heldOn,
      submissionKey,
      recordedById: actor.personId,
    });
    if (!(await saveLines(tx, { meetingId: saved.id, language, from: 1, today }, lines)))
      return { status: 'stale' };
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
          carried: due.map(({ key }) => key),
        },
      },
      revalidate: [
        `/collaboratives/${series.collaborativeId}`,
        `/collaboratives/${series.collaborativeId}/series`,
        `/collaboratives/${series.collaborativeId}/suggest`,
        '/calendar',
      ],
      location: `/meetings/${saved.id}/agenda`,
    };
  },
});
