import { describe, expect, it } from 'vitest';
import { addDays, calendarDay } from '../../time/calendar-day';
import { excelDay, readDay } from './read-day';

describe('readDay', () => {
  it.each([
    ['2027-03-31', '2027-03-31'],
    ['31/03/2027', '2027-03-31'],
    ['1/3/2027', '2027-03-01'],
    ['31.03.2027', '2027-03-31'],
    ['31-03-2027', '2027-03-31'],
    ['31-03/2027', null],
    ['31-Mar-2027', '2027-03-31'],
    ['31-MAR-2027', '2027-03-31'],
    ['31 mar 2027', '2027-03-31'],
    ['1 September 2027', '2027-09-01'],
    ['1-Sept-2027', '2027-09-01'],
    ['31 Mawrth 2027', '2027-03-31'],
    ['1 Ionawr 2027', '2027-01-01'],
    ['28-Chwef-2027', '2027-02-28'],
    ['30 Gorffennaf 2027', '2027-07-30'],
    ['5-Rhag-2027', '2027-12-05'],
    ['5-Mai-2027', '2027-05-05'],
    ['20270331', '2027-03-31'],
    ['20270331 160730', '2027-03-31'],
    ['29/02/2028', '2028-02-29'],
    ['29/02/2027', null],
    ['20270229', null],
    // Nobody can say whether 03/04 is March or April where months stand first, so they never do.
    ['03/04/2027', '2027-04-03'],
    ['03/31/2027', null],
    ['31/03/27', null],
    ['31-Mar-27', null],
    ['31-Mrz-2027', null],
    ['2027/03/31', null],
    ['March 2027', null],
  ])('%j', (text, day) => {
    expect(readDay(text)).toBe(day);
  });

  it.each([
    ['31/03/2027 00:00:00', '2027-03-31'],
    ['2027-03-31T09:30', '2027-03-31'],
    ['31-Mar-2027 9:05 am', '2027-03-31'],
    ['45382.75', '2024-03-31'],
    // In another zone it may be another day here.
    ['2027-03-31T23:30:00Z', null],
    ['2027-03-31T23:30:00+01:00', null],
  ])('drops a time of day: %j', (text, day) => {
    expect(readDay(text)).toBe(day);
  });

  it.each([
    ['45382', false, '2024-03-31'],
    ['43920', true, '2024-03-31'],
    ['20000', false, '1954-10-03'],
    ['19999', false, null],
    ['80000', false, '2119-01-11'],
    ['80001', false, null],
    ['80000.5', false, null],
    ['1234567', false, null],
    ['-45382', false, null],
  ])('a serial: %j, from 1904: %s', (text, date1904, day) => {
    expect(readDay(text, date1904)).toBe(day);
  });

  it('knows every month in both languages', () => {
    const english = 'January February March April May June July August September October November December';
    const welsh = 'Ionawr Chwefror Mawrth Ebrill Mai Mehefin Gorffennaf Awst Medi Hydref Tachwedd Rhagfyr';
    const short = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec';
    for (const names of [english, welsh, short]) {
      const days = names.split(' ').map((name) => readDay(`1-${name}-2027`));
      expect(days).toEqual(
        names.split(' ').map((_, index) => `2027-${String(index + 1).padStart(2, '0')}-01`),
      );
    }
  });
});

describe('excelDay', () => {
  it.each([
    [60, false, null],
    [61, false, '1900-03-01'],
    [0, true, '1904-01-01'],
    [0, false, null],
    [-1, true, '1903-12-31'],
    [0.5, false, null],
    [109_574, false, '2199-12-31'],
    [109_575, false, null],
    [Number.NaN, false, null],
    [Number.POSITIVE_INFINITY, false, null],
  ])('%d, from 1904: %s', (serial, date1904, day) => {
    expect(excelDay(serial, date1904)).toBe(day);
  });

  it('counts a day for a day', () => {
    for (let serial = 20_000; serial < 80_000; serial += 997) {
      expect(excelDay(serial + 1, false)).toBe(addDays(calendarDay(excelDay(serial, false) ?? ''), 1));
    }
  });
});
