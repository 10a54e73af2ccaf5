import { expect, it } from 'vitest';
import { addDays, calendarDay } from '../time/calendar-day';
import { checkRatification, type RatifyingMeeting, statusAfterRatification } from './ratify';

const decidedOn = calendarDay('2026-08-06');
const recommendation = { collaborativeId: 'ours', status: 'recommended', decidedOn } as const;
const meeting: RatifyingMeeting = {
  collaborativeId: 'ours',
  status: 'held',
  heldOn: addDays(decidedOn, 28),
  quorate: true,
  minutesLocked: false,
  hasItem: false,
};

it.each<[string, Partial<RatifyingMeeting>, string[]]>([
  ['a later quorate meeting', {}, []],
  ['the day after', { heldOn: addDays(decidedOn, 1) }, []],
  ['the same day', { heldOn: decidedOn }, ['not-later']],
  ['an earlier meeting', { heldOn: addDays(decidedOn, -1) }, ['not-later']],
  ['no quorum set', { quorate: null }, []],
  ['without a quorum', { quorate: false }, ['not-quorate']],
  ['planned', { status: 'planned' }, ['not-held']],
  ['called', { status: 'called' }, ['not-held']],
  ['cancelled', { status: 'cancelled' }, ['not-held']],
  ['whose open minutes have an item about it', { hasItem: true }, []],
  ['whose locked minutes have an item about it', { minutesLocked: true, hasItem: true }, []],
  ['whose locked minutes say nothing of it', { minutesLocked: true }, ['minutes-locked']],
  ['of another collaborative', { collaborativeId: 'theirs' }, ['other-collaborative']],
])('checkRatification: %s', (_case, changes, reasons) => {
  const found = checkRatification(recommendation, { ...meeting, ...changes });
  expect(found.map(({ facts }) => facts.reason)).toEqual(reasons);
});

it.each(['decided', 'not_ratified'] as const)('has nothing to ratify: %s', (status) => {
  expect(checkRatification({ ...recommendation, status }, meeting)).toMatchObject([
    { code: 'MEETING-RATIFY', effect: 'refuse', facts: { reason: 'not-recommended' } },
  ]);
});

it('makes it decided or not', () => {
  expect(statusAfterRatification('ratified')).toBe('decided');
  expect(statusAfterRatification('not_ratified')).toBe('not_ratified');
});
