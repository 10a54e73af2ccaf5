'use server';

import { defineFormAction } from '@/server/form-action';
import { listProfessions } from '../../data/list-professions';
import { openFields, personalFields } from '../audited-member';
import { findMembership, listEmployers } from '../data/list-memberships';
import { listPlacedTeams } from '../data/list-placed-teams';
import { changeMember as saveMember } from '../data/save-member';
import { changeMemberInput } from '../inputs';
import { memberProblems } from '../member-problems';

/** Changes what is written down of a member; the audit trail keeps both states. */
export const changeMember = defineFormAction({
  input: changeMemberInput,
  permission: 'collaborative:manage',
  load: (tx, { membershipId }) => findMembership(tx, membershipId),
  place: ({ collaborativeId }) => ({ kind: 'collaborative', id: collaborativeId }),
  async run({ tx, input, loaded: before, today }) {
    const { membershipId, version, ...fields } = input;
    const problems = memberProblems(fields, {
      professions: await listProfessions(tx),
      employers: await listEmployers(tx),
      teams: [
        ...(await listPlacedTeams(tx, before.collaborativeId, today)),
        ...(before.teamId ? [{ id: before.teamId }] : []),
      ],
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
        personal: { before: personalFields(before), after: personalFields(fields) },
      },
      revalidate: [list, `/collaboratives/${before.collaborativeId}`],
      location: `${list}/${membershipId}`,
    };
  },
});
