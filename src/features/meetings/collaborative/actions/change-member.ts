'use server';

import { defineFormAction } from '@/server/form-action';
import { listProfessions } from '../../data/list-professions';
import { findMembership, listEmployers, type MembershipRow } from '../data/list-memberships';
import { changeMember as saveMember } from '../data/save-member';
import { changeMemberInput, type MemberFields } from '../inputs';
import { memberProblems } from '../member-problems';

/** What the audit trail keeps in the open; who nominated, who stands in and why are a person's own matter. */
const openFields = ({
  professionKey,
  employerId,
  sector,
  role,
  employmentKind,
  represents,
  serves,
  speaksWelsh,
  inductedOn,
}: MemberFields | MembershipRow) => ({
  professionKey,
  employerId,
  sector,
  role,
  employmentKind,
  represents,
  serves,
  speaksWelsh,
  inductedOn,
});

export const changeMember = defineFormAction({
  input: changeMemberInput,
  permission: 'collaborative:manage',
  load: (tx, { membershipId }) => findMembership(tx, membershipId),
  place: ({ collaborativeId }) => ({ kind: 'collaborative', id: collaborativeId }),
  async run({ tx, input, loaded: before }) {
    const { membershipId, version, ...fields } = input;
    const problems = memberProblems(fields, {
      professions: await listProfessions(tx),
      employers: await listEmployers(tx),
    });
    if (Object.keys(problems).length > 0) return { status: 'invalid', problems };
    if (!(await saveMember(tx, membershipId, version, fields))) return { status: 'stale' };
    const list = `/collaboratives/${before.collaborativeId}/members`;
    return {
      status: 'done',
      audit: {
        event: 'membership.changed',
        subject: { kind: 'membership', id: membershipId },
        before: openFields(before),
        after: openFields(fields),
        personal: {
          before: { nominatedBy: before.nominatedBy, substitute: before.substitute, reason: before.reason },
          after: { nominatedBy: fields.nominatedBy, substitute: fields.substitute, reason: fields.reason },
        },
      },
      revalidate: [list, `/collaboratives/${before.collaborativeId}`],
      location: `${list}/${membershipId}`,
    };
  },
});
