import { type CalendarDay, isWithin } from '../time/calendar-day';
import { type Period, turningDays } from '../time/period';
import { sumWte, type Wte, ZERO_WTE } from '../wte/wte';

interface Reserved extends Period {
  readonly wte: Wte;
}

/** WTE reserved on one day. */
export function reservedOn(day: CalendarDay, reservations: readonly Reserved[]): Wte {
  return sumWte(reservations.filter(({ from, to }) => isWithin(day, from, to)).map(({ wte }) => wte));
}

/** The most WTE reserved on any one day of the window, and the first day on which it is. */
export function peakReserved(
  window: Period,
  reservations: readonly Reserved[],
): { readonly wte: Wte; readonly on: CalendarDay | null } {
  let peak: { wte: Wte; on: CalendarDay | null } = { wte: ZERO_WTE, on: null };
  for (const day of turningDays(window, reservations)) {
    const reserved = reservedOn(day, reservations);
    if (reserved > peak.wte) peak = { wte: reserved, on: day };
  }
  return peak;
}
