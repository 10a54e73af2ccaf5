import { addDays, type CalendarDay, calendarDay, calendarDayFromParts } from '../../time/calendar-day';

/** January to December: English, then Welsh, whole and as they are shortened. */
const MONTHS: readonly (readonly string[])[] = [
  ['january', 'jan', 'ionawr', 'ion'],
  ['february', 'feb', 'chwefror', 'chwef', 'chwe', 'chw'],
  ['march', 'mar', 'mawrth', 'maw'],
  ['april', 'apr', 'ebrill', 'ebr'],
  ['may', 'mai'],
  ['june', 'jun', 'mehefin', 'meh'],
  ['july', 'jul', 'gorffennaf', 'gorff', 'gor'],
  ['august', 'aug', 'awst', 'aws'],
  ['september', 'sept', 'sep', 'medi', 'med'],
  ['october', 'oct', 'hydref', 'hyd'],
  ['november', 'nov', 'tachwedd', 'tach'],
  ['december', 'dec', 'rhagfyr', 'rhag', 'rha'],
];

const MONTH_BY_NAME = new Map(
  MONTHS.flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
);

/** A time of day after the day, which is dropped; one with a zone is not, since it may be another day here. */
const TIME = /[ T]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?: ?[AaPp][Mm])?$/;
/** The time of ESR's outbound files: 20130103 160730. */
const ESR_TIME = /^(\d{8}) \d{6}$/;

const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAY_FIRST = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/;
const NAMED = /^(\d{1,2})[- ]([A-Za-z]{3,10})[- ](\d{4})$/;
const TOGETHER = /^(\d{4})(\d{2})(\d{2})$/;
const SERIAL = /^\d{5}(?:\.\d+)?$/;

/** Serials of a day between 1954 and 2119; other numbers are not taken for days. */
const SERIAL_FROM = 20_000;
const SERIAL_TO = 80_000;
const EPOCH_1904 = 1462;

/**
 * A day as files write it: 2027-03-31, 31/03/2027, 31-Mar-2027, 31 Mawrth 2027, 20270331, or the serial number that Excel
 * keeps (`date1904` where the workbook counts from 1904). A time of day is dropped. Never month first, and never a year of
 * two digits: null for anything else.
 */
export function readDay(text: string, date1904 = false): CalendarDay | null {
  const day = text.replace(ESR_TIME, '$1').replace(TIME, '');
  const iso = ISO.exec(day) ?? TOGETHER.exec(day);
  if (iso) return calendarDayFromParts(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const first = DAY_FIRST.exec(day);
  if (first) return calendarDayFromParts(Number(first[4]), Number(first[3]), Number(first[1]));
  const named = NAMED.exec(day);
  if (named) {
    const month = MONTH_BY_NAME.get((named[2] ?? '').toLowerCase());
    return month === undefined ? null : calendarDayFromParts(Number(named[3]), month, Number(named[1]));
  }
  const serial = SERIAL.test(day) ? Number(day) : 0;
  return serial >= SERIAL_FROM && serial <= SERIAL_TO ? excelDay(serial, date1904) : null;
}

const FIRST_TRUE_SERIAL = 61;
const SERIAL_OF_2200 = 109_575;
const BEFORE_FIRST_MARCH_1900 = calendarDay('1900-02-28');

/**
 * The day of an Excel serial; its fraction, a time of day, is dropped. Serial 60 is a 29 February 1900 that never was, so
 * days before March 1900 are null, as are years from 2200 on.
 */
export function excelDay(serial: number, date1904: boolean): CalendarDay | null {
  const days = Math.floor(serial) + (date1904 ? EPOCH_1904 : 0);
  if (!(days >= FIRST_TRUE_SERIAL && days < SERIAL_OF_2200)) return null;
  return addDays(BEFORE_FIRST_MARCH_1900, days - FIRST_TRUE_SERIAL + 1);
}
