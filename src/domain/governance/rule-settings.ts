import type { CalendarDay } from '../time/calendar-day';

/** Figures in rules that guidance or a region may change. They are data with a date, never constants. */
export interface RuleSettings {
  /** How long a registration that is not yet confirmed may stand: in supply, but not compliant. */
  readonly registrationUnconfirmedDays: number;
  /** How many days after it a look at the register still counts; after that a renewal has fallen due in between. */
  readonly checkCountsDays: number;
}

/** The settings in force from a day on. */
export interface RuleSet {
  readonly from: CalendarDay;
  readonly settings: RuleSettings;
}

/** The rule set in force on the day; throws RangeError where none is, because no rule set is not no rules. */
export function ruleSetOn(ruleSets: readonly RuleSet[], day: CalendarDay): RuleSet {
  const latest = ruleSets
    .filter(({ from }) => from <= day)
    .reduce<RuleSet | null>((best, next) => (best === null || next.from > best.from ? next : best), null);
  if (latest === null) throw new RangeError(`No rule set is in force on ${day}`);
  return latest;
}
