import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { askAgain } from '@/i18n/field-asks';
import { words } from '@/i18n/words';
import { nameOfForm } from '@/server/form-fields';
import { mistakesIn } from './form-mistakes';
import { sourceFiles } from './source-files';

/** Problems whose own words say neither what is missing nor what to do. */
const SAYS_LITTLE = ['required', 'choose', 'chooseSome', 'day', 'numberRange'];
/** Sent along with a form without being asked: nobody can answer them. */
const HIDDEN =
  /^(collaborative|meeting|item|suggestion|series|membership|decision|action|attendance-membership|positions-membership|rows-action)Id$/;

type Asked = {
  readonly form: string;
  readonly of: string | null;
  readonly field: string;
  readonly problem: string;
};

const plain = (field: string) => field.replaceAll(/\[\d+\]/g, '').replaceAll('.', '-');

/** Schemas that an action reads; others are parts of them. */
const READ = new Set(
  sourceFiles('src/features', /\/actions\/[^/]+\.ts$/).flatMap(({ text }) =>
    [...text.matchAll(/\binput: (\w+),/g)].map(([, name = '']) => name),
  ),
);

async function askedBySchemas(): Promise<Asked[]> {
  const modules = import.meta.glob<Record<string, unknown>>('/src/features/**/inputs.ts');
  const all: Asked[] = [];
  for (const load of Object.values(modules))
    for (const [form, schema] of Object.entries(await load())) {
      if (!(READ.has(form) && schema instanceof z.ZodType)) continue;
      const of = nameOfForm(schema);
      all.push(...mistakesIn(schema).map((mistake) => ({ form, of, ...mistake })));
    }
  return all;
}

/** What actions find missing once they have looked at the records. */
const ASKED_BY_ACTIONS: readonly Asked[] = (
  [
    ['headAgendaInput', null, 'purpose', 'required'],
    ['changePlansInput', null, 'visionAgreedOn', 'day'],
    ['changePlansInput', null, 'stageOn', 'day'],
    ['changePlansInput', null, 'startUpPlanOn', 'day'],
    ['changePlansInput', null, 'workforcePlanOn', 'day'],
    ['changePlansInput', null, 'prioritiesAgreedOn', 'day'],
    ['addMemberInput', 'member', 'reason', 'required'],
    ['addMemberInput', 'member', 'incentiveName', 'required'],
    ['supersedeInput', null, 'supersededById', 'choose'],
    ['sendProposalInput', 'sending', 'note', 'required'],
    ['settleInput', null, 'settlements.i019a0000000070008000000000000000', 'required'],
    ['editInput', 'minutes', 'reason', 'required'],
    ['editInput', 'minutes', 'items.i019a0000000070008000000000000000.closedReason', 'required'],
    ['editInput', 'minutes', 'items.i019a0000000070008000000000000000.experience', 'required'],
    ['editInput', 'minutes', 'items.i019a0000000070008000000000000000.experienceSource', 'choose'],
    ['editInput', 'minutes', 'attendance.i019a0000000070008000000000000000.deputyName', 'required'],
    ['registrationInput', 'registration', 'number', 'required'],
    ['answerProfessionsInput', 'positions', 'answers[0].answer', 'choose'],
    ['answerTeamInput', 'unit', 'team', 'choose'],
    ['answerTeamInput', 'unit', 'nameEn', 'required'],
    ['answerTeamInput', 'unit', 'setting', 'choose'],
  ] as const
).map(([form, of, field, problem]) => ({ form, of, field, problem }));

const asked: readonly Asked[] = [...(await askedBySchemas()), ...ASKED_BY_ACTIONS];

describe('a form that lacks an answer', () => {
  it('finds its mistakes', () => {
    const found = asked.map(({ form, field, problem }) => `${form} ${field} ${problem}`);
    expect(found).toEqual(
      expect.arrayContaining([
        'planMeetingInput heldOn day',
        'addItemInput closedReason required',
        'recordMeetingInput items[0].decision.gapProfession choose',
        'recordMeetingInput items[0].actions[0].ownerMembershipId choose',
        'setSeriesInput week choose',
        'moveInput note required',
      ]),
    );
  });

  it.each(['en', 'cy'] as const)('says for each field what to answer (%s)', (locale) => {
    const mute = asked
      .filter(({ problem, field }) => SAYS_LITTLE.includes(problem) && !HIDDEN.test(plain(field)))
      .filter(({ of, field, problem }) => askAgain(locale, of, field, problem) === null)
      .map(({ form, field, problem }) => `${form} ${field} ${problem}`);
    expect(mute).toEqual([]);
  });

  it('has no sentence that no field asks with', () => {
    const said = new Set(
      asked
        .map(({ of, field, problem }) => askAgain('en', of, field, problem))
        .filter((text) => text !== null),
    );
    const unsaid = Object.entries(words.en.asks).flatMap(([form, fields]) =>
      Object.entries(fields)
        .filter(([, text]) => !said.has(text))
        .map(([field]) => `${form}.${field}`),
    );
    expect(unsaid).toEqual([]);
  });

  it('asks by the names that schemas carry', () => {
    const carried = new Set(asked.map(({ of }) => of));
    expect(Object.keys(words.en.asks).filter((form) => form !== 'any' && !carried.has(form))).toEqual([]);
  });

  it('lists every file whose action finds an answer missing', () => {
    const missing = /[:=,?] '(?:required|choose|day)'/;
    const files = sourceFiles('src/features', /(?<!inputs)\.ts$/).filter(
      ({ text }) => missing.test(text) && /\bproblem(?:s|\()|Problem/.test(text),
    );
    expect(files.map(({ path }) => path.replace(/.*\//, '')).sort()).toEqual([
      'answer-professions.ts',
      'answer-team.ts',
      'change-plans.ts',
      'edit-minutes.ts',
      'edit-texts.ts',
      'head-agenda.ts',
      'member-problems.ts',
      'record-registration.ts',
      'send-proposal.ts',
      'settle-comments.ts',
      'supersede-decision.ts',
    ]);
  });
});
