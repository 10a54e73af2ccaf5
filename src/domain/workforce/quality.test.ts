import { describe, expect, it } from 'vitest';
import { calendarDay } from '../time/calendar-day';
import {
  fieldStanding,
  overallQuality,
  type QualityField,
  type QualityRow,
  qualityByField,
  wholePercent,
} from './quality';

const DAY = calendarDay('2026-11-22');
const ROW: QualityRow = {
  named: true,
  professionKey: 'physiotherapist',
  tier: 'registered',
  band: '6',
  setting: 'community',
  placed: true,
  registerPrefix: 'PH',
  registrationNumber: 'PH012345',
  expiresOn: calendarDay('2028-05-01'),
  checkedOn: null,
  fixedTerm: true,
  fundingEndsOn: calendarDay('2027-04-01'),
  welshLevel: 0,
};
const of = (field: QualityField, change: Partial<QualityRow> = {}) =>
  fieldStanding(field, { ...ROW, ...change }, DAY);

it.each<[QualityField, Partial<QualityRow>, string]>([
  ['profession', {}, 'valid'],
  ['profession', { professionKey: 'undetermined' }, 'missing'],
  ['tier', { tier: 'student' }, 'invalid'],
  ['band', { band: '8a' }, 'valid'],
  ['band', { band: '8a-9' }, 'valid'],
  ['band', { band: 'XN06' }, 'invalid'],
  ['band', { band: '' }, 'missing'],
  ['setting', { setting: 'other' }, 'invalid'],
  ['registrationNumber', {}, 'valid'],
  ['registrationNumber', { registrationNumber: 'OT012345' }, 'invalid'],
  ['registrationNumber', { registrationNumber: null }, 'missing'],
  ['registrationNumber', { tier: 'support', registrationNumber: null }, 'apart'],
  ['registrationNumber', { named: false }, 'apart'],
  ['registrationDate', { expiresOn: DAY }, 'invalid'],
  ['registrationDate', { expiresOn: calendarDay('2026-11-23') }, 'valid'],
  ['registrationDate', { expiresOn: null }, 'missing'],
  ['placed', { placed: false }, 'missing'],
  ['placed', { placed: false, setting: 'primary' }, 'missing'],
  ['placed', { placed: false, setting: 'hospital' }, 'apart'],
  ['placed', { setting: 'other' }, 'apart'],
  ['fundingEnd', { fixedTerm: false, fundingEndsOn: null }, 'apart'],
  ['fundingEnd', { fundingEndsOn: null }, 'missing'],
  ['fundingEnd', { fundingEndsOn: DAY }, 'invalid'],
  ['fundingEnd', { fundingEndsOn: calendarDay('2026-11-23') }, 'valid'],
  ['welshLevel', {}, 'valid'],
  ['welshLevel', { welshLevel: null }, 'missing'],
  ['welshLevel', { named: false, welshLevel: null }, 'apart'],
])('%s %j: %s', (field, change, expected) => {
  expect(of(field, change)).toBe(expected);
});

describe('qualityByField', () => {
  it('counts what each field asks of the rows, and leaves the others out of both numbers', () => {
    const support: QualityRow = { ...ROW, tier: 'support', registrationNumber: null, placed: false };
    const wrong: QualityRow = { ...ROW, registrationNumber: '12345' };
    const found = qualityByField([ROW, support, wrong], DAY);
    expect(found.find(({ field }) => field === 'registrationNumber')).toEqual({
      field: 'registrationNumber',
      rows: 2,
      filled: 2,
      valid: 1,
    });
    expect(found.find(({ field }) => field === 'placed')).toMatchObject({ rows: 3, filled: 2, valid: 2 });
    expect(overallQuality(qualityByField([], DAY))).toBeNull();
    expect(overallQuality(qualityByField([ROW], DAY))).toBe(1);
  });
});

it.each([
  [0, 0, null],
  [0, 1000, 0],
  [1, 1000, 1],
  [999, 1000, 99],
  [1000, 1000, 100],
  [1, 2, 50],
])('%i of %i is %s per cent', (part, whole, expected) => {
  expect(wholePercent(part, whole)).toBe(expected);
});
