'use server';

import { getTranslations } from 'next-intl/server';
import { isQuorate } from '@/domain/meetings/quorum';
import { defineFormAction } from '@/server/form-action';
import { findCollaborative } from '../../data/find-collaborative';
import { findRecordedMeeting } from '../../data/find-recorded-meeting';
import { listMembers } from '../../data/list-members';
import { listNeedsServed } from '../../data/list-needs-served';
import { listPlacesServed } from '../../data/list-places-served';
import { listProfessions } from '../../data/list-professions';
import { quorumTerms } from '../../quorum-terms';
import { checkCorrespondence } from '../check-correspondence';
import { saveCorrespondence } from '../data/save-correspondence';
import { correspondenceInput } from '../inputs';

/** Keeps a decision that members took between meetings, with everyone's answer. */
export const recordCorrespondence = defineFormAction({
  input: correspondenceInput,
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
    const problems = checkCorrespondence(input, {
      today,
      members,
      placeIds: new Set(places.map((place) => place.id)),
      needIds: new Set(needs.map((need) => need.id)),
      professionKeys: new Set(professions.filter(({ isTier }) => !isTier).map(({ key }) => key)),
    });
    if (Object.keys(problems).length > 0) return { status: 'invalid', problems };

    // Whoever answered counts as whoever came.
    const attendees = input.positions.flatMap(({ membershipId, stance }) => {
      const member = members.get(membershipId);
      if (!member || stance === null) return [];
      const { role, professionKey, sector } = member;
      return [{ membershipId, status: 'present' as const, role, professionKey, sector }];
    });
    const quorate = isQuorate(quorumTerms(collaborative), attendees);
    const words = await getTranslations({ locale: input.language, namespace: 'calendar.correspondence' });
    const saved = await saveCorrespondence(tx, {
      input,
      purpose: words('purpose'),
      quorate,
      recordedById: actor.personId,
    });
    return {
      status: 'done',
      audit: {
        event: 'correspondence.recorded',
        subject: { kind: 'meeting', id: saved.id },
        after: {
          reference: saved.reference,
          collaborativeId: id,
          closedOn: input.closedOn,
          quorate,
          answers: attendees.length,
          decision: saved.decision,
          action: saved.action,
        },
      },
      revalidate: [`/collaboratives/${id}`],
      location: `/meetings/${saved.id}`,
    };
  },
});
