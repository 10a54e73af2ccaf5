'use server';

import { getTranslations } from 'next-intl/server';
import { isQuorate } from '@/domain/meetings/quorum';
import { defineFormAction } from '@/server/form-action';
import type { ProblemKey } from '@/server/form-fields';
import { attendeesOf } from '../attendees';
import { isDayTaken } from '../calendar/data/save-meeting-change';
import { checkAgainstCollaborative } from '../check-against-collaborative';
import { findCollaborative } from '../data/find-collaborative';
import { findRecordedMeeting } from '../data/find-recorded-meeting';
import { listMembers } from '../data/list-members';
import { listNeedsServed } from '../data/list-needs-served';
import { listPlacesServed } from '../data/list-places-served';
import { listProfessions } from '../data/list-professions';
import { saveMeeting } from '../data/save-meeting';
import { recordMeetingInput } from '../inputs';
import { snapshotMinutes } from '../minutes/data/snapshot-minutes';
import { quorumTerms } from '../quorum-terms';
import { deleteDraft } from '../record/data/delete-draft';
import { findPlannedMeeting } from '../record/data/find-planned-meeting';
import { saveContributions } from '../record/data/save-contributions';
import { applyListed } from '../record/listed';

/** Writes down a meeting that was held, planned or not, whole or not at all. */
export const recordMeeting = defineFormAction({
  input: recordMeetingInput,
  permission: 'meeting:record',
  load: async (tx, { collaborativeId, meetingId }, actor) => {
    const collaborative = await findCollaborative(tx, actor, collaborativeId);
    const planned = meetingId ? await findPlannedMeeting(tx, actor, meetingId) : null;
    const isWrong = meetingId !== null && planned?.collaborativeId !== collaborativeId;
    return collaborative && !isWrong ? { ...collaborative, planned } : null;
  },
  place: ({ id }) => ({ kind: 'collaborative', id }),
  async run({ tx, actor, input, loaded: { planned, ...collaborative }, today }) {
    const { id } = collaborative;
    const recorded = await findRecordedMeeting(tx, actor, input.submissionKey);
    if (recorded) return { status: 'already', location: `/meetings/${recorded.id}` };
    // Before anything else is said of the form: whoever recorded it first has their record.
    if (planned && (planned.status === 'held' || planned.version !== input.version))
      return { status: 'stale' };

    const members = new Map((await listMembers(tx, id)).map((member) => [member.id, member]));
    const places = await listPlacesServed(tx, id, today);
    const needs = await listNeedsServed(tx, id, today);
    const professions = await listProfessions(tx);
    const problems: Record<string, ProblemKey> = checkAgainstCollaborative(input, {
      today,
      members,
      placeIds: new Set(places.map((place) => place.id)),
      needIds: new Set(needs.map((need) => need.id)),
      professionKeys: new Set(professions.filter(({ isTier }) => !isTier).map(({ key }) => key)),
      itemIds: new Set(planned?.items.map((item) => item.id)),
      agendaNeedIds: new Set(planned?.items.flatMap(({ needId }) => needId ?? [])),
    });
    const typed = new Map(input.attendance.map(({ membershipId, ...answer }) => [membershipId, answer]));
    const { answers, observers, twice } = applyListed(typed, input.listed);
    if (planned && (await isDayTaken(tx, planned, input.heldOn))) problems.heldOn = 'dayTaken';
    for (const index of twice) problems[`listed[${index}].as`] = 'answeredTwice';
    if (Object.keys(problems).length > 0) return { status: 'invalid', problems };

    const attendees = attendeesOf([...members.values()], (member) => answers.get(member) ?? null);
    const quorate = isQuorate(quorumTerms(collaborative), attendees);
    const attendance = { answers, listedObservers: observers };
    const { personId } = actor;
    const words = await getTranslations({ locale: input.language, namespace: 'meetings.record' });
    const saved = await saveMeeting(tx, {
      input,
      planned,
      purpose: input.purpose ?? words('purposeUnsaid'),
      attendance,
      members,
      quorate,
      recordedById: personId,
    });
    if (!saved) return { status: 'stale' };
    if (collaborative.tallyOn) await saveContributions(tx, saved.id, input.contributions);
    await deleteDraft(tx, { personId, collaborativeId: id, meetingId: input.meetingId });
    await snapshotMinutes(tx, saved.id, personId, null);
    return {
      status: 'done',
      audit: {
        event: 'meeting.recorded',
        subject: { kind: 'meeting', id: saved.id },
        after: {
          reference: saved.reference,
          collaborativeId: id,
          heldOn: input.heldOn,
          planned: planned !== null,
          quorate,
          items: saved.items,
          decisions: saved.decisions,
          actions: saved.actions,
        },
      },
      revalidate: [`/collaboratives/${id}`, `/meetings/${saved.id}`],
      location: `/meetings/${saved.id}`,
    };
  },
});
