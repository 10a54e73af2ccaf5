'use server';

import { isWithinFiveYears } from '@/domain/meetings/sensible-days';
import { writeAudit } from '@/server/audit';
import { defineFormAction } from '@/server/form-action';
import { findCollaborative } from '../../data/find-collaborative';
import { listProfessions } from '../../data/list-professions';
import { openFields, personalFields } from '../audited-member';
import { findMembership, listEmployers } from '../data/list-memberships';
import { listPlacedTeams } from '../data/list-placed-teams';
import { findOrAddPerson, isMemberWithin, addMember as saveMember } from '../data/save-member';
import { addMemberInput } from '../inputs';
import { memberProblems } from '../member-problems';

/** Writes down a member, somebody known already or new to the portal. Access is a matter of appointments. */
export const addMember = defineFormAction({
  input: addMemberInput,
  permission: 'collaborative:manage',
  load: (tx, { collaborativeId }, actor) => findCollaborative(tx, actor, collaborativeId),
  place: ({ id }) => ({ kind: 'collaborative', id }),
  async run({ tx, actor, input, loaded: { id: collaborativeId }, today }) {
    const { submissionKey, name, email, from, collaborativeId: _id, ...fields } = input;
    const location = `/collaboratives/${collaborativeId}/members/${submissionKey}`;
    if (await findMembership(tx, submissionKey)) return { status: 'already', location };
    const problems = memberProblems(fields, {
      professions: await listProfessions(tx),
      employers: await listEmployers(tx),
      teams: await listPlacedTeams(tx, collaborativeId, today),
    });
    if (!isWithinFiveYears(today, from)) problems.from = 'dayTooFar';
    if (Object.keys(problems).length > 0) return { status: 'invalid', problems };
    const { id: personId, known } = await findOrAddPerson(tx, name, email);
    if (await isMemberWithin(tx, { collaborativeId, personId }, { from, to: null }))
      return { status: 'invalid', problems: { email: 'alreadyMember' } };
    if (!known)
      await writeAudit(tx, actor.personId, {
        event: 'person.added',
        subject: { kind: 'person', id: personId },
        personal: { name, email },
      });
    await saveMember(tx, submissionKey, collaborativeId, personId, from, fields);
    return {
      status: 'done',
      audit: {
        event: 'membership.begun',
        subject: { kind: 'membership', id: submissionKey },
        after: { collaborativeId, personId, from, ...openFields(fields) },
        personal: personalFields(fields),
      },
      revalidate: [`/collaboratives/${collaborativeId}`, `/collaboratives/${collaborativeId}/members`],
      // Whose address it is was settled before: the name typed now is kept nowhere, and the page says so.
      location: known ? `${location}?known=yes` : location,
    };
  },
});
