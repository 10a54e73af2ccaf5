import type { CalendarDay } from '../time/calendar-day';
import { instantInLondon, minutesOfDay } from '../time/local-time';
import type { MeetingStatus } from './meeting';

/** How sure a calendar may be of a meeting (STATUS of RFC 5545, 3.8.1.11). */
export type CalendarState = 'tentative' | 'confirmed' | 'cancelled';

export interface CalendarEntry {
  readonly state: CalendarState;
  /** Moments in milliseconds since 1970-01-01 UTC; without a start it is the whole day, without an end it is open. */
  readonly startsMs: number | null;
  readonly endsMs: number | null;
}

interface Meeting {
  readonly status: MeetingStatus;
  readonly heldOn: CalendarDay;
  readonly startsAt: string | null;
  readonly endsAt: string | null;
}

const STATES: Readonly<Record<MeetingStatus, CalendarState>> = {
  planned: 'tentative',
  called: 'confirmed',
  held: 'confirmed',
  cancelled: 'cancelled',
};

const readable = (time: string | null): string | null =>
  time !== null && minutesOfDay(time) !== null ? time : null;

/** What a calendar is told of a meeting. An end that is not after the start is left out: nothing is guessed. */
export function calendarEntry({ status, heldOn, startsAt, endsAt }: Meeting): CalendarEntry {
  const [start, end] = [readable(startsAt), readable(endsAt)];
  return {
    state: STATES[status],
    startsMs: start === null ? null : instantInLondon(heldOn, start),
    endsMs: start === null || end === null || end <= start ? null : instantInLondon(heldOn, end),
  };
}
