import { describe, expect, it } from 'vitest';
import { calendarDay } from '../time/calendar-day';
import { wte } from '../wte/wte';
import { countedOnceFor, countOnce, type HeldRecord, isAboveOne, type SettledPair } from './double-count';

const held = (employerId: string, since: string, hundredths: number): HeldRecord => ({
  employerId,
  since: calendarDay(since),
  wte: wte(hundredths * 1000),
});
const A = held('a', '2024-01-01', 60);
const B = held('b', '2025-01-01', 80);
const C = held('c', '2026-01-01', 50);
const pair = (a: string, b: string, decision: SettledPair['decision']): SettledPair => ({
  employerIds: [a, b],
  decision,
});
const outcome = (records: readonly HeldRecord[], settled: readonly SettledPair[] = []) =>
  Object.fromEntries(
    countOnce(records, settled).map(({ employerId, standing, counted }) => [
      employerId,
      `${standing} ${counted / 1000}`,
    ]),
  );

describe('countOnce', () => {
  it('counts the older continuous record only, whatever the order they come in', () => {
    expect(outcome([B, A])).toEqual({ a: 'counted 60', b: 'waiting 0' });
    expect(outcome([A, B])).toEqual({ a: 'counted 60', b: 'waiting 0' });
  });

  it('takes the lower id where both began on one day', () => {
    const same = [held('y', '2025-01-01', 100), held('x', '2025-01-01', 10)];
    expect(outcome(same)).toEqual({ x: 'counted 10', y: 'waiting 0' });
  });

  it.each([
    ['both_true', { a: 'counted 60', b: 'counted 80' }],
    ['capped', { a: 'counted 60', b: 'capped 40' }],
    [{ count: 'a' }, { a: 'counted 60', b: 'left_out 0' }],
    [{ count: 'b' }, { a: 'left_out 0', b: 'counted 80' }],
  ] as const)('settled as %j', (decision, expected) => {
    expect(outcome([A, B], [pair('b', 'a', decision)])).toEqual(expected);
  });

  it('cuts nothing where both together stay within 1.0, and everything where the older fills it', () => {
    expect(outcome([A, held('b', '2025-01-01', 40)], [pair('a', 'b', 'capped')])).toEqual({
      a: 'counted 60',
      b: 'counted 40',
    });
    expect(outcome([held('a', '2024-01-01', 110), B], [pair('a', 'b', 'capped')])).toEqual({
      a: 'counted 110',
      b: 'capped 0',
    });
  });

  it('asks for every pair of three employers', () => {
    const two = [pair('a', 'b', 'both_true')];
    expect(outcome([A, B, C])).toEqual({ a: 'counted 60', b: 'waiting 0', c: 'waiting 0' });
    expect(outcome([A, B, C], two)).toEqual({ a: 'counted 60', b: 'counted 80', c: 'waiting 0' });
    expect(outcome([A, B, C], [...two, pair('a', 'c', { count: 'a' })])).toEqual({
      a: 'counted 60',
      b: 'counted 80',
      c: 'left_out 0',
    });
    // Who is left out keeps nobody waiting.
    expect(outcome([A, B, C], [pair('a', 'c', { count: 'c' }), pair('b', 'c', 'both_true')])).toEqual({
      a: 'left_out 0',
      b: 'counted 80',
      c: 'counted 50',
    });
  });

  it('leaves one record alone', () => {
    expect(outcome([B])).toEqual({ b: 'counted 80' });
  });
});

it('is above one from the first hundred-thousandth on', () => {
  expect(isAboveOne(wte(50_000), wte(50_000))).toBe(false);
  expect(isAboveOne(wte(50_000), wte(50_001))).toBe(true);
});

it.each([
  [0, 'outside', null],
  [4, 'outside', { people: null, wte: null }],
  [5, 'outside', { people: 5, wte: 100 }],
  [4, 'inside', { people: 4, wte: 100 }],
] as const)('%i people, read from %s', (people, reader, expected) => {
  expect(countedOnceFor(people, wte(100), reader)).toEqual(expected);
});
