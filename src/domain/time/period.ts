import type { CalendarDay } from './calendar-day';
import { earlierOf, laterOf } from './calendar-day';

/** Half-open [from, to); an open end is null. The last day that people see is the day before `to`. */
export interface Period {
  readonly from: CalendarDay;
  readonly to: CalendarDay | null;
}

export function isEmptyPeriod({ from, to }: Period): boolean {
  return to !== null && to <= from;
}

/** The days that both periods share, or null where there are none. */
export function overlapOf(a: Period, b: Period): Period | null {
  const from = laterOf(a.from, b.from);
  const to = a.to === null ? b.to : b.to === null ? a.to : earlierOf(a.to, b.to);
  const shared = { from, to };
  return isEmptyPeriod(shared) ? null : shared;
}

/**
 * The days within `window` on which anything that depends on these periods can change: its first day, and every
 * start and end inside it, in order. Between two of them nothing changes.
 */
export function turningDays(window: Period, periods: Iterable<Period>): CalendarDay[] {
  if (isEmptyPeriod(window)) return [];
  const days = new Set<CalendarDay>([window.from]);
  const inside = (day: CalendarDay) => day > window.from && (window.to === null || day < window.to);
  for (const { from, to } of periods) {
    if (inside(from)) days.add(from);
    if (to !== null && inside(to)) days.add(to);
  }
  return [...days].sort();
}
