'use server';

import { uuidv7 } from 'uuidv7';
import { isSetting } from '@/domain/workforce/community-setting';
import { asPlatform } from '@/server/db';
import { defineFormAction } from '@/server/form-action';
import { findBatch } from '../data/find-batch';
import { findQuestions } from '../data/find-rows';
import { readAgain } from '../data/read-again';
import { recheck } from '../data/recheck';
import { rememberAnswer } from '../data/remember-answer';
import { answerTeamInput, NEW_TEAM } from '../inputs';
import { batchPaths } from '../paths';

const MOST_IN_CODE = 40;

/** Says which team a unit of the organisation is, or makes the team, for this file and every later one. */
export const answerTeam = defineFormAction({
  input: answerTeamInput,
  permission: 'workforce:import',
  load: (tx, { employerId, batchId }) => findBatch(tx, employerId, batchId),
  place: ({ employerId }) => ({ kind: 'body', id: employerId }),
  async run({ tx, actor, input, loaded: batch, today }) {
    const { employerId } = batch;
    const questions = await findQuestions(tx, batch.id);
    const question = questions.find(({ kind, about }) => kind === 'team' && about === input.about);
    if (!question) return { status: 'stale' };
    const isNew = input.team === NEW_TEAM;
    const code = isNew ? question.shown.slice(0, MOST_IN_CODE) : input.team;
    const known = await tx.team.findUnique({
      where: { employerId_code: { employerId, code } },
      select: { id: true },
    });
    if (!isNew && !known) return { status: 'invalid', problems: { team: 'choose' } };
    const saved = await asPlatform(tx, async () => {
      if (isNew && !known && isSetting(input.setting)) {
        const { nameEn, nameCy, setting } = input;
        const names = { nameEn: nameEn || nameCy, nameCy: nameCy || nameEn };
        await tx.team.createMany({ data: { id: uuidv7(), employerId, code, ...names, setting } });
      }
      const answer = { teamCode: code };
      await rememberAnswer(tx, {
        employerId,
        kind: 'team',
        about: input.about,
        answer,
        byId: actor.personId,
      });
      return readAgain(tx, batch.id, input.version);
    });
    if (!saved) return { status: 'stale' };
    await recheck(tx, batch, today);
    return {
      status: 'done',
      audit: {
        event: 'import.team-answered',
        subject: { kind: 'import_batch', id: batch.id },
        after: { unit: question.shown, teamCode: code, created: isNew && !known },
      },
      ...batchPaths(batch),
    };
  },
});
