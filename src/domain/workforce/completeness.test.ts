import { describe, expect, it } from 'vitest';
import { addDays, calendarDay } from '../time/calendar-day';
import { wte } from '../wte/wte';
import { completenessOf, type DataAges, dataCover, isExpected, type SentData } from './completeness';

const DAY = calendarDay('2026-11-22');
const AGES: DataAges = { ageingDays: 100, oldDays: 200 };
const NOTHING_OPEN = { rejected: 0, asking: 0, leftOut: 0, wte: wte(0) };
const sent = (ageDays: number, open: SentData['open'] = NOTHING_OPEN): SentData => ({
  asAt: addDays(DAY, -ageDays),
  open,
});
const codes = (data: SentData | null, kind = 'health_board', ages: DataAges | null = AGES) =>
  completenessOf({ kind, sent: data }, DAY, ages).codes;

describe('completenessOf', () => {
  it.each([
    [0, []],
    [100, []],
    [101, ['ageing']],
    [200, ['ageing']],
    [201, ['old']],
  ] as const)('data of %i days ago: %j', (age, expected) => {
    expect(codes(sent(age))).toEqual(expected);
  });

  it('takes the ages from the setting, and says nothing of age where none is in force', () => {
    expect(codes(sent(31), 'health_board', { ageingDays: 30, oldDays: 60 })).toEqual(['ageing']);
    expect(codes(sent(900), 'health_board', null)).toEqual([]);
    expect(completenessOf({ kind: 'health_board', sent: sent(900) }, DAY, null).ageDays).toBe(900);
  });

  it('adds up rows that stayed open, and keeps not known apart from none', () => {
    const open = { rejected: 2, asking: 1, leftOut: 4, wte: wte(340_000) };
    expect(completenessOf({ kind: 'local_authority', sent: sent(201, open) }, DAY, AGES)).toEqual({
      codes: ['old', 'rows-open'],
      ageDays: 201,
      openRows: 7,
      openWte: 340_000,
    });
    expect(completenessOf({ kind: 'local_authority', sent: sent(1, null) }, DAY, AGES)).toEqual({
      codes: [],
      ageDays: 1,
      openRows: null,
      openWte: null,
    });
  });

  it('tells who did not send from who is not asked', () => {
    expect(codes(null)).toEqual(['not-sent']);
    expect(codes(null, 'gp_practice')).toEqual(['not-expected']);
    expect(codes(sent(300), 'gp_practice')).toEqual(['old']);
    expect(['health_board', 'nhs_trust', 'local_authority'].every(isExpected)).toBe(true);
    expect(['gp_practice', 'third_sector', 'independent_provider'].some(isExpected)).toBe(false);
  });
});

describe('dataCover', () => {
  it('counts only the expected in both numbers, and the oldest day of all that counts', () => {
    const employers = [
      { kind: 'health_board', sent: sent(10) },
      { kind: 'local_authority', sent: null },
      { kind: 'gp_practice', sent: sent(50) },
      { kind: 'third_sector', sent: null },
    ];
    expect(dataCover(employers)).toEqual({ sent: 1, expected: 2, oldest: addDays(DAY, -50) });
    expect(dataCover([])).toEqual({ sent: 0, expected: 0, oldest: null });
  });
});
