import 'server-only';
import { type CalendarDay, calendarDay } from '@/domain/time/calendar-day';

/** A `date` column as a calendar day. Prisma hands dates over as midnight UTC. */
export function dayFromDate(date: Date): CalendarDay {
  return calendarDay(date.toISOString().slice(0, 10));
}

export function dayFromDateOrNull(date: Date | null): CalendarDay | null {
  return date ? dayFromDate(date) : null;
}

/** A calendar day as Prisma takes it for a `date` column. */
export function dateFromDay(day: CalendarDay): Date {
  return new Date(`${day}T00:00:00Z`);
}

export function dateFromDayOrNull(day: CalendarDay | null): Date | null {
  return day ? dateFromDay(day) : null;
}
