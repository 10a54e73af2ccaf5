import { expect, it } from 'vitest';
import { addDays, calendarDay } from '../time/calendar-day';
import { coversOn, lastDayProblem } from './standing-decision';

const decidedOn = calendarDay('2026-03-05');
const until = calendarDay('2027-04-01');
const today = calendarDay('2026-11-22');
const latest = calendarDay('2031-11-22');

it.each([
  ['the day before the decision', addDays(decidedOn, -1), false],
  ['its own day', decidedOn, true],
  ['its last day', addDays(until, -1), true],
  ['the day after', until, false],
])('coversOn: %s', (_case, day, covered) => {
  expect(coversOn({ decidedOn, standingUntil: until }, day)).toBe(covered);
});

it('covers no kind of case where it is about one thing', () => {
  expect(coversOn({ decidedOn, standingUntil: null }, decidedOn)).toBe(false);
});

it.each([
  ['today', today, false, null],
  ['yesterday', addDays(today, -1), false, 'in-past'],
  ['before the decision', addDays(decidedOn, -1), false, 'before-decision'],
  ['as far as it goes', latest, false, null],
  ['too far', addDays(latest, 1), false, 'too-far'],
  ['ending on the same last day', addDays(until, -1), true, null],
  ['ending later is no ending early', until, true, 'later-than-before'],
  ['prolonging', until, false, null],
] as const)('lastDayProblem: %s', (_case, lastDay, endEarly, problem) => {
  const facts = { decidedOn, standingUntil: until };
  expect(lastDayProblem(facts, lastDay, { today, endEarly, latest })).toBe(problem);
});
