'use server';

import { addDays } from '@/domain/time/calendar-day';
import { defineFormAction } from '@/server/form-action';
import type { ProblemKey } from '@/server/form-fields';
import { findCollaborative } from '../../data/find-collaborative';
import { findRecordedMeeting } from '../../data/find-recorded-meeting';
import { listProfessions } from '../../data/list-professions';
import { lockCollaborative } from '../../data/lock-collaborative';
import { memberProblem } from '../check-item';
import { MOST_DAYS_AHEAD } from '../choices';
import { listOfferedLines } from '../data/list-offered-lines';
import { saveLines } from '../data/save-items';
import { savePlannedMeeting } from '../data/save-meeting';
import { planMeetingInput } from '../inputs';
import { wordedLines } from '../worded-lines';

/** Plans a meeting; its agenda begins with everything open that was left ticked. */
export const planMeeting = defineFormAction({
  input: planMeetingInput,
  permission: 'meeting:call',
  load: (tx, { collaborativeId }, actor) => findCollaborative(tx, actor, collaborativeId),
  place: ({ id }) => ({ kind: 'collaborative', id }),
  async run({ tx, actor, input, loaded: { id }, today }) {
    // Two who plan at once: what the first one carries forward is not carried a second time.
    await lockCollaborative(tx, id);
    const made = await findRecordedMeeting(tx, actor, input.submissionKey);
    if (made) return { status: 'already', location: `/meetings/${made.id}/agenda` };
    const { carry, ...meeting } = input;
    const problems: Record<string, ProblemKey> = {};
    if (meeting.heldOn < today) problems.heldOn = 'dayInPast';
    if (meeting.heldOn > addDays(today, MOST_DAYS_AHEAD)) problems.heldOn = 'dayTooFar';
    const { chairId } = meeting;
    const wrong =
      chairId === null
        ? null
        : await memberProblem(tx, { collaborativeId: id, day: meeting.heldOn }, chairId);
    if (wrong) problems.chairId = wrong;
    if (Object.keys(problems).length > 0) return { status: 'invalid', problems };

    const offered = await listOfferedLines(tx, actor, { collaborativeId: id, day: meeting.heldOn, today });
    const chosen = offered.filter(({ key }) => carry.includes(key));
    const lines = await wordedLines(meeting.language, chosen, await listProfessions(tx));
    const saved = await savePlannedMeeting(tx, { ...meeting, recordedById: actor.personId });
    const place = { meetingId: saved.id, language: meeting.language, from: 1, today };
    if (!(await saveLines(tx, place, lines))) return { status: 'stale' };
    return {
      status: 'done',
      audit: {
        event: 'meeting.planned',
        subject: { kind: 'meeting', id: saved.id },
        after: {
          reference: saved.reference,
          collaborativeId: id,
          heldOn: meeting.heldOn,
          chairId,
          carried: chosen.map(({ key }) => key),
        },
      },
      revalidate: [`/collaboratives/${id}`, `/collaboratives/${id}/suggest`],
      location: `/meetings/${saved.id}/agenda`,
    };
  },
});
