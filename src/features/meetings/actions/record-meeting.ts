'use server';

import { isQuorate } from '@/domain/meetings/quorum';
import { defineFormAction } from '@/server/form-action';
import { attendeesOf } from '../attendees';
import { checkAgainstCollaborative } from '../check-against-collaborative';
import { findCollaborative } from '../data/find-collaborative';
import { findRecordedMeeting } from '../data/find-recorded-meeting';
import { listMembers } from '../data/list-members';
import { listNeedsServed } from '../data/list-needs-served';
import { listPlacesServed } from '../data/list-places-served';
import { listProfessions } from '../data/list-professions';
import { saveMeeting } from '../data/save-meeting';
import { recordMeetingInput } from '../inputs';
import { quorumTerms } from '../quorum-terms';

/** Writes down a meeting that was held, whole or not at all. */
export const recordMeeting = defineFormAction({
  input: recordMeetingInput,
  permission: 'meeting:record',
  load: (tx, { collaborativeId }, actor) => findCollaborative(tx, actor, collaborativeId),
  place: ({ id }) => ({ kind: 'collaborative', id }),
  async run({ tx, actor, input, loaded: collaborative, today }) {
    const { id } = collaborative;
    const recorded = await findRecordedMeeting(tx, actor, input.submissionKey);
    if (recorded) return { status: 'already', location: `/meetings/${recorded.id}` };

    const members = new Map((await listMembers(tx, id)).map((member) => [member.id, member]));
    const places = await listPlacesServed(tx, id, today);
    const needs = await listNeedsServed(tx, id, today);
    const professions = await listProfessions(tx);
    const problems = checkAgainstCollaborative(input, {
      today,
      members,
      placeIds: new Set(places.map((place) => place.id)),
      needIds: new Set(needs.map((need) => need.id)),
      professionKeys: new Set(professions.filter(({ isTier }) => !isTier).map(({ key }) => key)),
    });
    if (Object.keys(problems).length > 0) return { status: 'invalid', problems };

    const answers = new Map(input.attendance.map(({ membershipId, answer }) => [membershipId, answer]));
    const attendees = attendeesOf([...members.values()], (member) => answers.get(member) ?? null);
    const quorate = isQuorate(quorumTerms(collaborative), attendees);
    const saved = await saveMeeting(tx, { input, members, quorate, recordedById: actor.personId });
    return {
      status: 'done',
      audit: {
        event: 'meeting.recorded',
        subject: { kind: 'meeting', id: saved.id },
        after: {
          reference: saved.reference,
          collaborativeId: id,
          heldOn: input.heldOn,
          quorate,
          items: saved.items,
          decisions: saved.decisions,
          actions: saved.actions,
        },
      },
      revalidate: [`/collaboratives/${id}`],
      location: `/meetings/${saved.id}`,
    };
  },
});
