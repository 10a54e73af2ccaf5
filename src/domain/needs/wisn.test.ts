import { describe, expect, it } from 'vitest';
import { wte } from '../wte/wte';
import { availableWorkingDays, wisnDifference, wisnRatio, wisnRequirement } from './wisn';

describe('an HIV clinic in western Kenya (published, test 1)', () => {
  const days = availableWorkingDays({
    workingDays: 4.5 * 52,
    publicHolidays: 10,
    annualLeave: 30,
    sickLeave: 15,
    otherLeave: 0,
  });

  it('has 179 days', () => {
    expect(days).toBe(179);
  });

  it('requires 18.49 before individual allowances', () => {
    // 100,000 visits of a quarter of an hour, in days of eight hours; ten days of 179 for what all do, written as a share.
    const share = (10 / 179).toFixed(12);
    const found = wisnRequirement(days, [{ unitTime: '0.03125', annualWorkload: 100_000 }], [share], []);
    expect(found.basic).toBeCloseTo(17.4581, 4);
    expect(found.categoryFactor).toBeCloseTo(1.059172, 6);
    expect(found.requiredExact).toBeCloseTo(18.4911, 4);
    expect(found.individualFactor).toBe(0);
  });
});

describe('a community team (invented, test 2)', () => {
  const days = availableWorkingDays({
    workingDays: 260,
    publicHolidays: 8,
    annualLeave: 29,
    sickLeave: 10,
    otherLeave: 6,
  });
  const found = wisnRequirement(
    '1552.5',
    [
      { unitTime: '1.25', annualWorkload: 900 },
      { unitTime: '0.75', annualWorkload: 3600 },
      { unitTime: '2', annualWorkload: 200 },
    ],
    ['0.12', '0.05', '0.04'],
    [120, 80],
  );

  it('has 207 days of 7.5 hours', () => {
    expect(days).toBe(207);
    expect(days * 7.5).toBe(1552.5);
  });

  it.each([
    [0, 1242, 0.724638],
    [1, 2070, 1.73913],
    [2, 776.25, 0.257649],
  ])('activity %i', (index, standard, staff) => {
    expect(found.activities[index]?.standardWorkload).toBe(standard);
    expect(found.activities[index]?.staff).toBeCloseTo(staff, 6);
  });

  it('requires 3.573656', () => {
    expect(found.basic).toBeCloseTo(2.721417, 6);
    expect(found.categoryFactor).toBeCloseTo(1.265823, 6);
    expect(found.individualFactor).toBeCloseTo(0.128824, 6);
    expect(found.requiredExact).toBeCloseTo(3.573656, 6);
    expect(found.required).toBe(357_366);
  });

  it('is short with 3.2 in post', () => {
    expect(wisnDifference(wte(320_000), found.required)).toBe(-37_366);
    expect(wisnRatio(wte(320_000), found.required)).toBeCloseTo(0.895441, 5);
  });
});

describe('checks', () => {
  const activity = { unitTime: 1, annualWorkload: 100 };

  it.each([
    ['just below one', ['0.5', '0.49999'], true],
    ['one', ['0.5', '0.5'], false],
    ['above one', ['0.5', '0.6'], false],
  ])('category allowances of %s', (_case, allowances, fine) => {
    const make = () => wisnRequirement(1500, [activity], allowances, []);
    if (fine) expect(make().required).toBeGreaterThan(0);
    else expect(make).toThrow(RangeError);
  });

  it('refuses time that is not there', () => {
    expect(() => wisnRequirement(0, [activity], [], [])).toThrow(RangeError);
    expect(() => wisnRequirement(1500, [{ unitTime: 0, annualWorkload: 1 }], [], [])).toThrow(RangeError);
    const away = { publicHolidays: 8, annualLeave: 240, sickLeave: 12, otherLeave: 0 };
    expect(() => availableWorkingDays({ workingDays: 260, ...away })).toThrow(RangeError);
    expect(availableWorkingDays({ workingDays: 261, ...away })).toBe(1);
  });

  it('leaves the ratio undefined where nothing is required', () => {
    expect(wisnRatio(wte(100_000), wte(0))).toBeNull();
    expect(wisnRequirement(1500, [], [], []).required).toBe(0);
  });
});
