import type { CalendarDay } from '@/domain/time/calendar-day';

/** What one take records under: everything of a batch carries its id, its day and one moment. */
export interface Taking {
  readonly batchId: string;
  readonly employerId: string;
  /** The file's day: what it says holds from then on. */
  readonly from: CalendarDay;
  readonly moment: Date;
}
