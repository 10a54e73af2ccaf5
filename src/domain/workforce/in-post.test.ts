import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inPostLookup, judgeInPost, type PostCells } from './in-post';
import { IN_POST_RULES, type Treatment } from './in-post-rules';

const lookup = inPostLookup();
const judge = (cells: Partial<PostCells>) =>
  judgeInPost({ status: null, category: null, personType: null, ...cells }, lookup);

describe('assignment status', () => {
  it.each<[string, string, Treatment]>([
    ['01', 'Acting Up', 'in_post'],
    ['02', 'Active Assignment', 'in_post'],
    ['03', 'Career Break', 'left_out'],
    ['04', 'End', 'left_out'],
    ['05', 'Internal Secondment', 'in_post'],
    ['06', 'Maternity & Adoption', 'long_absence'],
    ['07', 'Out on External Secondment - Paid', 'in_post'],
    ['08', 'Out on External Secondment – Unpaid', 'left_out'],
    ['09', 'Suspend No Pay', 'in_post'],
    ['10', 'Suspend With Pay', 'in_post'],
    ['11', 'Terminate Assignment', 'left_out'],
    ['12', 'Terminate Process Assignment', 'left_out'],
    ['13', 'Widow/Widower', 'left_out'],
  ])('%s, %s: %s', (code, words, kind) => {
    for (const status of [code, String(Number(code)), words, words.toUpperCase(), ` ${words} `]) {
      expect(judge({ status })).toMatchObject({ kind, field: 'status' });
    }
  });

  it.each(['Inactive Not Worked', '14', '00', 'Acting', '?'])('"%s" is not on the list', (status) => {
    const unknown = { kind: 'unknown', code: 'unknown-status', field: 'status', value: status };
    expect(judge({ status, category: 'Permanent' })).toEqual(unknown);
    expect(judge({ status, category: 'Bank', personType: 'Ex-employee' })).toEqual(unknown);
  });
});

describe('contract', () => {
  it.each<[string, string, Treatment]>([
    ['01', 'Bank', 'apart'],
    ['02', 'Fixed Term/Temporary', 'in_post'],
    ['02', 'Fixed Term Temp', 'in_post'],
    ['03', 'Honorary', 'apart'],
    ['04', 'Locum', 'apart'],
    ['05', 'Permanent', 'in_post'],
    ['05', 'Parhaol', 'in_post'],
    ['06', 'Retainer Scheme', 'in_post'],
    ['07', 'Non-Executive Director/Chair', 'left_out'],
    ['08', 'Professional Executive Committee', 'left_out'],
    ['09', 'Widow/Widower', 'left_out'],
  ])('%s, %s: %s', (code, words, kind) => {
    for (const category of [code, words]) {
      expect(judge({ category })).toMatchObject({ kind });
      expect(judge({ category, status: 'Active Assignment', personType: 'Employee' })).toMatchObject({
        kind,
      });
    }
  });

  it('says which line of its own', () => {
    expect(judge({ status: 'Active Assignment', category: 'bank' })).toEqual({
      kind: 'apart',
      rule: 'bank',
      field: 'category',
    });
  });

  it('is reported where it is not on the list', () => {
    expect(judge({ status: '02', category: 'Zero hours' })).toMatchObject({ code: 'unknown-category' });
  });
});

describe('together', () => {
  it.each<[Partial<PostCells>, Treatment, string | null]>([
    [{}, 'in_post', null],
    [{ status: '', category: ' ' }, 'in_post', null],
    [{ status: 'Maternity and Adoption', category: 'Permanent' }, 'long_absence', 'maternity-adoption'],
    [{ status: 'Maternity and Adoption', category: 'Bank' }, 'apart', 'bank'],
    [{ status: 'Terminate Process Assignment', category: 'Bank' }, 'left_out', 'terminate-process'],
    [{ status: 'Active Assignment', personType: 'Ex-employee' }, 'left_out', 'ex-employee'],
    [{ status: 'Active Assignment', personType: 'Contingent Worker' }, 'apart', 'contingent-worker'],
  ])('%o: %s', (cells, kind, rule) => {
    expect(judge(cells)).toMatchObject({ kind, rule });
  });

  it('reports a person type that is not on the list', () => {
    expect(judge({ status: '02', personType: 'Pensioner' })).toMatchObject({ code: 'unknown-person-type' });
  });
});

describe('the rules', () => {
  it('can be changed by whoever answers for them', () => {
    const changed = IN_POST_RULES.map((rule) =>
      rule.key === 'career-break' ? { ...rule, treatment: 'long_absence' as const } : rule,
    );
    const cells = { status: 'Career Break', category: null, personType: null };
    expect(judgeInPost(cells, inPostLookup(changed))).toMatchObject({ kind: 'long_absence' });
  });

  it('never claim the same words twice', () => {
    expect(() => inPostLookup([...IN_POST_RULES, ...IN_POST_RULES.slice(0, 1)])).toThrow(RangeError);
  });

  it('give the same answer in any order, and to any text', () => {
    const order = fc.shuffledSubarray([...IN_POST_RULES], { minLength: IN_POST_RULES.length });
    const known = fc.constantFrom(...IN_POST_RULES.map(({ words }) => words[0]));
    const cell = fc.option(fc.oneof(known, fc.string()), { nil: null });
    const cells = fc.record({ status: cell, category: cell, personType: cell });
    fc.assert(
      fc.property(order, cells, (rules, post) => {
        expect(judgeInPost(post, inPostLookup(rules))).toEqual(judgeInPost(post, lookup));
      }),
    );
  });
});
