import { addDays, addMonths, type CalendarDay, calendarDayFromParts } from '../../time/calendar-day';
import { REGISTER_PARTS, type RenewalCycle, registerPart } from './register-parts';

/** A recorded last day that the part of the register does not renew on. Facts: `expected`, the renewal after it. */
export interface RenewalRemark {
  readonly code: 'REGISTRATION-EXPIRY-OFF-CYCLE';
  readonly facts: { readonly expected: CalendarDay };
}

const YEARS_APART = 2;

/**
 * The first day, on or after `day`, on which registrations of a part of the HCPC register run out together; null where
 * the cycle of the part is not known. Each part renews on one day of every second year.
 */
export function renewalOnOrAfter(
  prefix: string,
  day: CalendarDay,
  parts = REGISTER_PARTS,
): CalendarDay | null {
  const cycle = registerPart(prefix, parts)?.renewal ?? null;
  if (cycle === null) return null;
  const first = deadlineIn(Number(day.slice(0, 4)), cycle);
  return first >= day ? first : addMonths(first, YEARS_APART * 12);
}

/** The deadline of this year, or of the next where this is not a year of renewal. */
function deadlineIn(year: number, { month, day, years }: RenewalCycle): CalendarDay {
  const inCycle = (year % YEARS_APART === 0) === (years === 'even');
  const deadline = calendarDayFromParts(inCycle ? year : year + 1, month, day);
  if (deadline === null) throw new RangeError(`Not a day of renewal: ${day}/${month}`);
  return deadline;
}

/**
 * Whether a recorded last day of registration is one on which the part renews. An extract may give the first day
 * without registration in its place, so the day after a deadline fits as well. Null where it fits, or where the cycle
 * is not known.
 */
export function checkRenewalDay(
  prefix: string,
  expiresOn: CalendarDay,
  parts = REGISTER_PARTS,
): RenewalRemark | null {
  const expected = renewalOnOrAfter(prefix, addDays(expiresOn, -1), parts);
  if (expected === null || expected === expiresOn || expected === addDays(expiresOn, -1)) return null;
  return { code: 'REGISTRATION-EXPIRY-OFF-CYCLE', facts: { expected } };
}
