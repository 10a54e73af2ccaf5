import { addDays, addMonths, type CalendarDay, calendarDay } from '@/domain/time/calendar-day';

/** A calendar quarter by its first and its last day. */
export interface Quarter {
  readonly from: CalendarDay;
  readonly to: CalendarDay;
}

export function quarterOf(day: CalendarDay): Quarter {
  const first = Math.floor((Number(day.slice(5, 7)) - 1) / 3) * 3 + 1;
  const from = calendarDay(`${day.slice(0, 4)}-${String(first).padStart(2, '0')}-01`);
  return { from, to: addDays(addMonths(from, 3), -1) };
}

export interface ByQuarter<Item> {
  readonly past: readonly Item[];
  readonly quarters: readonly { readonly quarter: Quarter; readonly items: readonly Item[] }[];
  readonly later: readonly Item[];
  readonly unknown: readonly Item[];
}

const SHOWN = 6;

/** Sorts what ends into this quarter and the next five, what is over, what comes later and what has no day. */
export function byQuarter<Item>(
  items: readonly Item[],
  endOf: (item: Item) => CalendarDay | null,
  day: CalendarDay,
): ByQuarter<Item> {
  const start = quarterOf(day).from;
  const quarters = Array.from({ length: SHOWN }, (_, index) => quarterOf(addMonths(start, index * 3)));
  const last = quarters.at(-1)?.to ?? day;
  const where = (test: (end: CalendarDay) => boolean) =>
    items.filter((item) => {
      const end = endOf(item);
      return end !== null && test(end);
    });
  return {
    past: where((end) => end < day),
    quarters: quarters.map((quarter) => ({
      quarter,
      items: where((end) => end >= day && end >= quarter.from && end <= quarter.to),
    })),
    later: where((end) => end > last),
    unknown: items.filter((item) => endOf(item) === null),
  };
}
