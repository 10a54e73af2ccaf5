'use server';

import { defineFormAction } from '@/server/form-action';
import { lockTeam } from '../data/find-team';
import { correctTeamInput } from '../inputs';
import { teamPaths } from '../paths';
import { teamWords } from '../team-words';

/** The team is called this, and works in this setting; neither has a history. */
export const correctTeam = defineFormAction({
  input: correctTeamInput,
  permission: 'team:map',
  load: (tx, { teamId }) => lockTeam(tx, teamId),
  place: ({ employerId }) => ({ kind: 'body', id: employerId }),
  async run({ tx, input, loaded: team, locale }) {
    if (input.basis !== team.basis) return { status: 'stale', message: teamWords(locale)('team.stale') };
    const after = { nameEn: input.nameEn, nameCy: input.nameCy, setting: input.setting };
    const before = { nameEn: team.nameEn, nameCy: team.nameCy, setting: team.setting };
    await tx.team.updateMany({ where: { id: team.id }, data: after });
    return {
      status: 'done',
      audit: { event: 'team.corrected', subject: { kind: 'team', id: team.id }, before, after },
      ...teamPaths(team),
    };
  },
});
