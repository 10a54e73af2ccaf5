import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarDay } from '../time/calendar-day';
import { ACTION_STATUSES, ITEM_SERVES } from './meeting';
import { checkYear, type YearFacts, yearFigures, yearOf, yearPeriod, yearsSince } from './year-on-a-page';

const TODAY = calendarDay('2026-11-22');
const day = calendarDay;

it.each([
  ['financial', '2026-03-31', 2025],
  ['financial', '2026-04-01', 2026],
  ['financial', '2027-03-31', 2026],
  ['calendar', '2026-01-01', 2026],
  ['calendar', '2026-12-31', 2026],
] as const)('%s year of %s begins in %i', (kind, text, year) => {
  const period = yearOf(kind, day(text));
  expect(period).toEqual(yearPeriod(kind, year));
  expect(period.from <= text && text < period.to).toBe(true);
});

it.each([
  ['financial', '2026-04-01', [2026]],
  ['financial', '2026-03-31', [2026, 2025]],
  ['calendar', '2025-01-01', [2026, 2025]],
  ['calendar', '2024-12-31', [2026, 2025, 2024]],
  ['calendar', '2027-01-01', [2026]],
  ['calendar', null, [2026]],
] as const)('%s years since %s', (kind, first, years) => {
  expect(yearsSince(kind, first && day(first), TODAY)).toEqual(years.map((year) => yearPeriod(kind, year)));
});

const NOTHING: YearFacts = { meetings: [], items: [], decisions: [], actions: [], proposals: [] };
const item = (serves: (typeof ITEM_SERVES)[number], needId: string | null = null) => ({
  serves,
  needId,
  hasOutcome: true,
  goodPractice: false,
  experience: null,
  joint: false,
});

describe('yearFigures', () => {
  it('has no share without items', () => {
    expect(yearFigures(NOTHING, TODAY)).toMatchObject({ items: 0, shareForNeeds: null, meetings: 0 });
  });

  it('counts what was agreed, done, late and left', () => {
    const action = (
      status: (typeof ACTION_STATUSES)[number],
      dueOn: string | null,
      closedOn: string | null,
    ) => ({
      status,
      dueOn: dueOn === null ? null : day(dueOn),
      closedOn: closedOn === null ? null : day(closedOn),
    });
    const figures = yearFigures(
      {
        ...NOTHING,
        meetings: [
          { correspondence: false, quorate: true },
          { correspondence: false, quorate: false },
          { correspondence: true, quorate: true },
          { correspondence: false, quorate: null },
        ],
        items: [item('need', 'a'), item('need', 'a'), item('quality'), item('standing')],
        actions: [
          action('done', '2026-05-01', '2026-05-01'),
          action('done', '2026-05-01', '2026-05-02'),
          action('done', null, '2026-05-02'),
          action('open', '2026-11-21', null),
          action('in_progress', '2026-11-22', null),
          action('dropped', '2026-01-01', null),
        ],
        proposals: [
          { status: 'open', aims: ['health', 'health'] },
          { status: 'declined', aims: ['health', 'value'] },
        ],
      },
      TODAY,
    );
    expect(figures).toMatchObject({
      meetings: 3,
      correspondence: 1,
      quorate: 1,
      notQuorate: 1,
      shareForNeeds: 0.5,
      needs: 1,
      actions: 6,
      done: 3,
      doneLate: 1,
      overdue: 1,
      open: 2,
      dropped: 1,
      unanswered: 1,
      declined: 1,
      aims: { health: 2, value: 1 },
    });
  });

  it('keeps parts within their wholes and does not depend on the order', () => {
    const actions = fc.array(
      fc.record({
        status: fc.constantFrom(...ACTION_STATUSES),
        dueOn: fc.option(fc.constantFrom(day('2026-05-01'), TODAY)),
        closedOn: fc.option(fc.constantFrom(day('2026-05-02'), TODAY)),
      }),
    );
    const items = fc.array(
      fc.record({
        serves: fc.constantFrom(...ITEM_SERVES),
        needId: fc.option(fc.constantFrom('a', 'b')),
        hasOutcome: fc.boolean(),
        goodPractice: fc.boolean(),
        experience: fc.option(fc.constantFrom('professional' as const, 'user' as const)),
        joint: fc.boolean(),
      }),
    );
    fc.assert(
      fc.property(actions, items, (someActions, someItems) => {
        const facts = { ...NOTHING, actions: someActions, items: someItems };
        const figures = yearFigures(facts, TODAY);
        expect(figures.done + figures.open + figures.dropped).toBe(figures.actions);
        expect(figures.doneLate).toBeLessThanOrEqual(figures.done);
        expect(figures.overdue).toBeLessThanOrEqual(figures.open);
        expect(figures.shareForNeeds ?? 0).toBeLessThanOrEqual(1);
        const turned = { ...NOTHING, actions: [...someActions].reverse(), items: [...someItems].reverse() };
        expect(yearFigures(turned, TODAY)).toEqual(figures);
      }),
    );
  });
});

describe('checkYear', () => {
  const meetings = [{ correspondence: false, quorate: true }];
  it.each<[string, Partial<YearFacts>, string[]]>([
    ['nothing was held: nothing to say', { items: [] }, []],
    [
      'only needs',
      { meetings, items: [item('need', 'a')] },
      ['MEETING-YEAR-SERVES quality', 'MEETING-YEAR-SERVES strategy'],
    ],
    [
      'standing business is none of the three',
      { meetings, items: [item('standing')] },
      ['MEETING-YEAR-SERVES need', 'MEETING-YEAR-SERVES quality', 'MEETING-YEAR-SERVES strategy'],
    ],
    ['each of the three', { meetings, items: [item('need'), item('quality'), item('strategy')] }, []],
    [
      'an item without an outcome',
      { meetings, items: [item('need'), item('quality'), { ...item('strategy'), hasOutcome: false }] },
      ['YEAR-OUTCOMES missing'],
    ],
  ])('%s', (_case, facts, codes) => {
    expect(
      checkYear({ ...NOTHING, ...facts }).map(({ code, facts: { reason } }) => `${code} ${reason}`),
    ).toEqual(codes);
  });
});
