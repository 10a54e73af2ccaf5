'use server';

import { asPlatform } from '@/server/db';
import { defineFormAction } from '@/server/form-action';
import { findBatch } from '../data/find-batch';
import { findQuestions } from '../data/find-rows';
import { professionAnswer } from '../data/import-context';
import { readAgain } from '../data/read-again';
import { recheck } from '../data/recheck';
import { rememberAnswer } from '../data/remember-answer';
import { answerProfessionsInput } from '../inputs';
import { batchPaths } from '../paths';

/** Says whose profession positions are, for this file and every later one of the employer. */
export const answerProfessions = defineFormAction({
  input: answerProfessionsInput,
  permission: 'workforce:import',
  load: (tx, { employerId, batchId }) => findBatch(tx, employerId, batchId),
  place: ({ employerId }) => ({ kind: 'body', id: employerId }),
  async run({ tx, actor, input, loaded: batch, today }) {
    const asked = (await findQuestions(tx, batch.id)).filter(({ kind }) => kind === 'profession');
    const professions = await tx.profession.findMany({ where: { isTier: false }, select: { key: true } });
    const known = new Set(professions.map(({ key }) => key));
    const given = input.answers.flatMap(({ about, answer }, at) => {
      if (answer === '' || !asked.some((question) => question.about === about)) return [];
      const [professionKey = '', tier = ''] = answer.split('/');
      const read = professionAnswer.safeParse(answer === 'none' ? NONE : { professionKey, tier });
      const fits = read.success && (read.data.professionKey === null || known.has(read.data.professionKey));
      return [{ about, at, answer: fits ? read.data : null }];
    });
    const wrong = given.filter(({ answer }) => answer === null);
    if (given.length === 0) return { status: 'invalid', problems: { 'answers[0].answer': 'choose' } };
    if (wrong.length > 0) {
      return {
        status: 'invalid',
        problems: Object.fromEntries(wrong.map(({ at }) => [`answers[${at}].answer`, 'choose'])),
      };
    }
    const saved = await asPlatform(tx, async () => {
      for (const { about, answer } of given) {
        if (answer)
          await rememberAnswer(tx, { ...batch, kind: 'profession', about, answer, byId: actor.personId });
      }
      return readAgain(tx, batch.id, input.version);
    });
    if (!saved) return { status: 'stale' };
    await recheck(tx, batch, today);
    return {
      status: 'done',
      audit: {
        event: 'import.professions-answered',
        subject: { kind: 'import_batch', id: batch.id },
        after: given.map(({ about, answer }) => ({ about, ...answer })),
      },
      ...batchPaths(batch),
    };
  },
});

const NONE = { professionKey: null, tier: null };
