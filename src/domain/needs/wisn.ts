import Fraction from 'fraction.js';
import { type Wte, wte } from '../wte/wte';
import { exact, type Figure, sumExact, toNumber, toWte } from './exact';

/** Days of the year, all in working days. */
export interface WorkingYear {
  readonly workingDays: Figure;
  readonly publicHolidays: Figure;
  readonly annualLeave: Figure;
  readonly sickLeave: Figure;
  readonly otherLeave: Figure;
}

/** A service activity: time for one, in the unit of the available time, and how many there are a year. */
export interface ServiceActivity {
  readonly unitTime: Figure;
  readonly annualWorkload: Figure;
}

export interface Wisn {
  readonly activities: readonly { readonly standardWorkload: number; readonly staff: number }[];
  readonly basic: number;
  readonly categoryFactor: number;
  readonly individualFactor: number;
  /** Before it is rounded to 1/100 000. */
  readonly requiredExact: number;
  readonly required: Wte;
}

/** Available working time in days a year; throws RangeError where nothing is left (WISN, User's Manual, 2010). */
export function availableWorkingDays(year: WorkingYear): number {
  const away = sumExact([year.publicHolidays, year.annualLeave, year.sickLeave, year.otherLeave].map(exact));
  const available = exact(year.workingDays).sub(away);
  if (available.compare(0) <= 0) throw new RangeError('No working time is available');
  return toNumber(available);
}

/**
 * Required staff by WHO's Workload Indicators of Staffing Need. Category allowances are shares of everyone's time;
 * individual allowances are time a year of those who do the extra work. Throws RangeError where no time is
 * available, an activity takes none, or the category allowances leave none.
 */
export function wisnRequirement(
  availableTime: Figure,
  activities: readonly ServiceActivity[],
  categoryAllowances: readonly Figure[],
  individualAllowances: readonly Figure[],
): Wisn {
  const available = exact(availableTime);
  if (available.compare(0) === 0) throw new RangeError('No working time is available');
  const rows = activities.map(({ unitTime, annualWorkload }) => {
    const unit = exact(unitTime);
    if (unit.compare(0) === 0) throw new RangeError('An activity takes no time');
    const standard = available.div(unit);
    return { standard, staff: exact(annualWorkload).div(standard) };
  });
  const basic = sumExact(rows.map(({ staff }) => staff));
  const support = sumExact(categoryAllowances.map(exact));
  if (support.compare(1) >= 0) throw new RangeError('Category allowances take all the time there is');
  const categoryFactor = new Fraction(1).div(new Fraction(1).sub(support));
  const individualFactor = sumExact(individualAllowances.map(exact)).div(available);
  const required = basic.mul(categoryFactor).add(individualFactor);
  return {
    activities: rows.map(({ standard, staff }) => ({
      standardWorkload: toNumber(standard),
      staff: toNumber(staff),
    })),
    basic: toNumber(basic),
    categoryFactor: toNumber(categoryFactor),
    individualFactor: toNumber(individualFactor),
    requiredExact: toNumber(required),
    required: toWte(required),
  };
}

/** Staff there are less staff required: the reverse of the gap, kept for those who know WISN. */
export function wisnDifference(current: Wte, required: Wte): Wte {
  return wte(current - required);
}

/** Below one: pressed; one: in balance. Nothing required leaves the ratio undefined, not zero. */
export function wisnRatio(current: Wte, required: Wte): number | null {
  return required === 0 ? null : current / required;
}
