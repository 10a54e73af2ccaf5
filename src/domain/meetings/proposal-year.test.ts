import fc from 'fast-check';
import { expect, it } from 'vitest';
import { calendarDay } from '../time/calendar-day';
import { type PROPOSAL_AIMS, PROPOSAL_ANSWERS, PROPOSAL_LEVELS } from './proposal-path';
import { aimSpread, answersByLevel, answerTime } from './proposal-year';

const day = calendarDay;
const made = (...aims: (typeof PROPOSAL_AIMS)[number][]) => ({
  aims,
  hasNeed: aims.includes('health'),
  hasEvidence: aims.length > 1,
  hasParties: true,
});

it('counts a proposal for each of its aims, and shows the aim that none has', () => {
  expect(aimSpread([made('health', 'value'), made('value'), made('workforce')])).toEqual({
    total: 3,
    aims: [
      { aim: 'health', count: 1 },
      { aim: 'value', count: 2 },
      { aim: 'quality', count: 0 },
      { aim: 'workforce', count: 1 },
    ],
    withNeed: 1,
    withEvidence: 1,
    withParties: 3,
  });
});

it('counts answers by who was asked', () => {
  const dueOn = day('2026-11-20');
  const answers = answersByLevel(
    [
      { level: 'region', answer: null, answeredOn: null, dueOn: day('2026-11-22') },
      { level: 'cluster', answer: 'support', answeredOn: day('2026-11-20'), dueOn },
      { level: 'cluster', answer: 'decline', answeredOn: day('2026-11-21'), dueOn },
      { level: 'cluster', answer: null, answeredOn: null, dueOn },
    ],
    day('2026-11-22'),
  );
  expect(answers).toEqual([
    { level: 'cluster', sent: 3, answered: 2, inTime: 1, waiting: 1, overdue: 1 },
    { level: 'region', sent: 1, answered: 0, inTime: 0, waiting: 1, overdue: 0 },
  ]);
});

it('loses no step and never counts more in time than answered or more overdue than waiting', () => {
  const days = fc.constantFrom(day('2026-11-01'), day('2026-11-22'), day('2026-12-01'));
  const step = fc
    .record({
      level: fc.constantFrom(...PROPOSAL_LEVELS),
      answer: fc.option(fc.constantFrom(...PROPOSAL_ANSWERS)),
      on: days,
      dueOn: days,
    })
    .map(({ on, ...rest }) => ({ ...rest, answeredOn: rest.answer === null ? null : on }));
  fc.assert(
    fc.property(fc.array(step), days, (steps, today) => {
      const rows = answersByLevel(steps, today);
      expect(rows.reduce((sum, { sent }) => sum + sent, 0)).toBe(steps.length);
      for (const row of rows) {
        expect(row.answered + row.waiting).toBe(row.sent);
        expect(row.inTime).toBeLessThanOrEqual(row.answered);
        expect(row.overdue).toBeLessThanOrEqual(row.waiting);
      }
    }),
  );
});

it.each([
  ['answered', '2026-10-05', true, 34],
  ['answered on the day', '2026-09-01', true, 0],
  ['waiting until today', null, false, 82],
] as const)('answerTime: %s', (_case, answeredOn, answered, days) => {
  const step = { sentOn: calendarDay('2026-09-01'), answeredOn: answeredOn && calendarDay(answeredOn) };
  expect(answerTime(step, calendarDay('2026-11-22'))).toEqual({ answered, days });
});
