'use server';

import { isWithinFiveYears } from '@/domain/meetings/sensible-days';
import { defineFormAction } from '@/server/form-action';
import { findCollaborative } from '../../data/find-collaborative';
import { listProfessions } from '../../data/list-professions';
import { findMembership, listEmployers } from '../data/list-memberships';
import { findOrAddPerson, isMemberFrom, addMember as saveMember } from '../data/save-member';
import { addMemberInput } from '../inputs';
import { memberProblems } from '../member-problems';

/** Writes down a member, somebody known already or new to the portal. Access is a matter of appointments. */
export const addMember = defineFormAction({
  input: addMemberInput,
  permission: 'collaborative:manage',
  load: (tx, { collaborativeId }, actor) => findCollaborative(tx, actor, collaborativeId),
  place: ({ id }) => ({ kind: 'collaborative', id }),
  async run({ tx, input, loaded: { id: collaborativeId }, today }) {
    const { submissionKey, name, email, from, collaborativeId: _id, ...fields } = input;
    const location = `/collaboratives/${collaborativeId}/members/${submissionKey}`;
    if (await findMembership(tx, submissionKey)) return { status: 'already', location };
    const problems = memberProblems(fields, {
      professions: await listProfessions(tx),
      employers: await listEmployers(tx),
    });
    if (!isWithinFiveYears(today, from)) problems.from = 'dayTooFar';
    if (Object.keys(problems).length > 0) return { status: 'invalid', problems };
    const personId = await findOrAddPerson(tx, name, email);
    if (await isMemberFrom(tx, collaborativeId, personId, from))
      return { status: 'invalid', problems: { email: 'alreadyMember' } };
    await saveMember(tx, submissionKey, collaborativeId, personId, from, fields);
    return {
      status: 'done',
      audit: {
        event: 'membership.begun',
        subject: { kind: 'membership', id: submissionKey },
        after: {
          collaborativeId,
          personId,
          from,
          ...fields,
          nominatedBy: null,
          substitute: null,
          reason: null,
        },
        personal: {
          name,
          nominatedBy: fields.nominatedBy,
          substitute: fields.substitute,
          reason: fields.reason,
        },
      },
      revalidate: [`/collaboratives/${collaborativeId}`, `/collaboratives/${collaborativeId}/members`],
      location,
    };
  },
});
