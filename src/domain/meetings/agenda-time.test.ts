import { describe, expect, it } from 'vitest';
import { agendaTime, groupMinutes, minutesBetween } from './agenda-time';

describe('minutesBetween', () => {
  it.each<[string | null, string | null, number | null]>([
    ['14:00', '16:00', 120],
    ['09:45', '10:00', 15],
    ['14:00', '14:00', null],
    ['14:00', '13:59', null],
    ['14:00', null, null],
    [null, '14:00', null],
    ['2 pm', '16:00', null],
  ])('%s to %s: %s', (from, to, minutes) => {
    expect(minutesBetween(from, to)).toBe(minutes);
  });
});

describe('agendaTime', () => {
  it.each<[string, (number | null)[], number | null, number | null]>([
    ['fits exactly', [60, 60], 120, 0],
    ['a minute too long', [60, 61], 120, -1],
    ['without an end', [60], null, null],
    ['items that do not say count for nothing', [null, 60], 120, 60],
  ])('%s', (_case, minutes, length, left) => {
    expect(agendaTime(minutes, length).left).toBe(left);
  });

  it('counts what does not say', () => {
    expect(agendaTime([null, 5, null], 60)).toEqual({ planned: 5, open: 2, length: 60, left: 55 });
  });
});

it.each([
  ['actions', 12, 15],
  ['answers', 2, 10],
  ['reviews', 6, 30],
  ['money', 7, 30],
  ['money', 0, 5],
] as const)('gives an item for %s, %i of them, %i minutes', (origin, parts, minutes) => {
  expect(groupMinutes(origin, parts)).toBe(minutes);
});
