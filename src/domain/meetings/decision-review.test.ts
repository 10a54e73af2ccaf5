import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays, calendarDay } from '../time/calendar-day';
import { wte } from '../wte/wte';
import {
  type DecisionFacts,
  decisionStates,
  gapChange,
  isInForce,
  isReviewDue,
  REVIEW_OUTCOMES,
} from './decision-review';

const today = calendarDay('2026-11-22');
const plain: DecisionFacts = {
  status: 'decided',
  supersededById: null,
  standingUntil: null,
  reviewOn: null,
  lastOutcome: null,
};

it.each<[string, Partial<DecisionFacts>, string[]]>([
  ['decided', {}, ['decided']],
  ['a recommendation', { status: 'recommended', reviewOn: today }, ['recommended']],
  ['not ratified', { status: 'not_ratified', supersededById: 'b' }, ['not_ratified']],
  [
    'superseded before all else',
    { supersededById: 'b', reviewOn: today, lastOutcome: 'end' },
    ['superseded'],
  ],
  ['ended by its review', { lastOutcome: 'end', reviewOn: today }, ['ended']],
  ['kept by its review', { lastOutcome: 'keep' }, ['decided']],
  ['to be looked at today', { reviewOn: today }, ['decided', 'review_due']],
  ['to be looked at tomorrow', { reviewOn: addDays(today, 1) }, ['decided']],
  ['standing until after today', { standingUntil: addDays(today, 1) }, ['standing']],
  ['no longer standing', { standingUntil: today, reviewOn: today }, ['ended']],
  [
    'standing and due',
    { standingUntil: addDays(today, 9), reviewOn: addDays(today, -1) },
    ['standing', 'review_due'],
  ],
])('decisionStates: %s', (_case, changes, states) => {
  expect(decisionStates({ ...plain, ...changes }, today)).toEqual(states);
});

it('is due for review only while in force', () => {
  const day = fc.option(fc.integer({ min: -9, max: 9 }).map((days) => addDays(today, days)));
  const facts = fc.record({
    status: fc.constantFrom('decided' as const, 'recommended' as const, 'not_ratified' as const),
    supersededById: fc.option(fc.constant('b')),
    standingUntil: day,
    reviewOn: day,
    lastOutcome: fc.option(fc.constantFrom(...REVIEW_OUTCOMES)),
  });
  fc.assert(
    fc.property(facts, (each) => {
      if (isReviewDue(each, today)) expect(isInForce(each, today)).toBe(true);
    }),
  );
});

it.each([
  [240_000, 180_000, -60_000, 'narrowed'],
  [180_000, 240_000, 60_000, 'widened'],
  [-30_000, -30_000, 0, 'same'],
  [10_000, -30_000, -40_000, 'narrowed'],
] as const)('gapChange: %i, then %i', (then, now, change, direction) => {
  expect(gapChange(wte(then), wte(now))).toEqual({ change, direction });
});

it('does not know a change from or to what is not known', () => {
  expect(gapChange(null, wte(1))).toBeNull();
  expect(gapChange(wte(1), null)).toBeNull();
});
