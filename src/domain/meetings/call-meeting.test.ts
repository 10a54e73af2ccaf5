import { describe, expect, it } from 'vitest';
import { addDays, calendarDay } from '../time/calendar-day';
import { CALL_RULES, type CallFacts, checkCall, findingsOfChange } from './call-meeting';

const today = calendarDay('2026-11-22');
const need = { serves: 'need', intendedOutcome: 'Agree one first visit' } as const;
const standing = { serves: 'standing', intendedOutcome: 'Know what is open' } as const;
const facts: CallFacts = { today, heldOn: calendarDay('2026-12-03'), purpose: 'Falls', items: [need] };

describe('checkCall', () => {
  it.each<[string, Partial<CallFacts>, [string, string][]]>([
    ['all in order', {}, []],
    ['no purpose', { purpose: '' }, [['MEETING-PURPOSE-SAID', 'missing']]],
    ['a purpose of spaces', { purpose: ' \n' }, [['MEETING-PURPOSE-SAID', 'missing']]],
    ['one letter of purpose', { purpose: 'x' }, []],
    ['no items', { items: [] }, [['MEETING-ITEM-SERVES', 'no-items']]],
    ['standing business alone', { items: [standing, standing] }, [['MEETING-ITEM-SERVES', 'only-standing']]],
    ['a need beside standing business', { items: [standing, need] }, []],
    ['quality alone', { items: [{ ...need, serves: 'quality' }] }, []],
    ['strategy alone', { items: [{ ...need, serves: 'strategy' }] }, []],
    [
      'one outcome missing',
      { items: [need, { ...standing, intendedOutcome: null }] },
      [['MEETING-OUTCOMES-INTENDED', 'missing']],
    ],
    [
      'an outcome of spaces',
      { items: [{ ...need, intendedOutcome: '  ' }] },
      [['MEETING-OUTCOMES-INTENDED', 'missing']],
    ],
    ['today', { heldOn: today }, []],
    ['yesterday', { heldOn: addDays(today, -1) }, [['MEETING-DAY-AHEAD', 'past']]],
    [
      'nothing in order, in the order of the rules',
      { purpose: '', items: [{ ...standing, intendedOutcome: '' }], heldOn: addDays(today, -1) },
      CALL_RULES.map((code) => [
        code,
        { 'MEETING-ITEM-SERVES': 'only-standing', 'MEETING-DAY-AHEAD': 'past' }[code as string] ?? 'missing',
      ]),
    ],
  ])('%s', (_case, changes, expected) => {
    const findings = checkCall({ ...facts, ...changes });
    expect(findings.map(({ code, facts: { reason } }) => [code, reason])).toEqual(expected);
  });

  it('counts the items without an outcome and names its source', () => {
    const [finding] = checkCall({
      ...facts,
      items: [need, ...[1, 2].map(() => ({ ...need, intendedOutcome: null }))],
    });
    expect(finding).toMatchObject({
      effect: 'refuse',
      facts: { count: 2 },
      source: { requirements: ['F11'] },
    });
  });
});

describe('findingsOfChange', () => {
  const without = { ...need, intendedOutcome: null };
  it.each<[string, Partial<CallFacts>, Partial<CallFacts>, string[]]>([
    ['nothing missing', {}, { items: [need, standing] }, []],
    ['the last item goes', {}, { items: [] }, ['MEETING-ITEM-SERVES']],
    [
      'standing business is left',
      { items: [need, standing] },
      { items: [standing] },
      ['MEETING-ITEM-SERVES'],
    ],
    ['an outcome goes', {}, { items: [without] }, ['MEETING-OUTCOMES-INTENDED']],
    [
      'a second one goes',
      { items: [without, need] },
      { items: [without, without] },
      ['MEETING-OUTCOMES-INTENDED'],
    ],
    ['one of two comes back', { items: [without, without] }, { items: [without, need] }, []],
    ['another item is missing it', { items: [without, need] }, { items: [need, without] }, []],
    ['the day has passed', { heldOn: addDays(today, -1) }, { heldOn: addDays(today, -1) }, []],
    ['the purpose goes', {}, { purpose: ' ' }, ['MEETING-PURPOSE-SAID']],
  ])('%s', (_case, before, after, codes) => {
    const found = findingsOfChange({ ...facts, ...before }, { ...facts, ...after });
    expect(found.map(({ code }) => code)).toEqual(codes);
  });
});
