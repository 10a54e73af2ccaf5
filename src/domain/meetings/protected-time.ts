import type { Finding } from '../finding/finding';
import { addMonths, type CalendarDay, compareDays, earlierOf, laterOf } from '../time/calendar-day';

/** Minutes a month that an employer promised, from a day to a day (half-open). */
export interface TimePromise {
  readonly minutesPerMonth: number;
  readonly from: CalendarDay;
  readonly to: CalendarDay | null;
}

export interface MeetingTime {
  readonly heldOn: CalendarDay;
  /** `14:00`; null where nobody wrote it down. */
  readonly startsAt: string | null;
  readonly endsAt: string | null;
}

export interface MemberTime {
  readonly promises: readonly TimePromise[];
  /** Meetings that the member attended. */
  readonly attended: readonly MeetingTime[];
  readonly entries: readonly { readonly usedOn: CalendarDay; readonly minutes: number }[];
}

export interface TimeBalance {
  /** Minutes promised for the period; null where no promise is recorded for any day of it. */
  readonly promised: number | null;
  readonly inMeetings: number;
  readonly outside: number;
  /** Minutes known to be used: at least so many where the length of a meeting is unknown. */
  readonly used: number;
  /** Meetings attended whose length nobody wrote down: unknown, not nothing. */
  readonly meetingsOfUnknownLength: number;
}

const TIME = /^(\d{2}):(\d{2})$/;

function minuteOfDay(time: string | null): number | null {
  const match = TIME.exec(time ?? '');
  return match ? Number(match[1]) * 60 + Number(match[2]) : null;
}

/** Minutes from start to end on one day; null where one of both is missing or they are out of order. */
export function meetingMinutes({ startsAt, endsAt }: Omit<MeetingTime, 'heldOn'>): number | null {
  const [start, end] = [minuteOfDay(startsAt), minuteOfDay(endsAt)];
  return start === null || end === null || end <= start ? null : end - start;
}

/**
 * Minutes promised over months that begin on `from`'s day of the month; a month counts by the promise in force on its
 * first day, so that a promise made in the middle of it counts from the next.
 */
function promisedOver(promises: readonly TimePromise[], from: CalendarDay, months: number): number | null {
  let total: number | null = null;
  for (let month = 0; month < months; month += 1) {
    const begins = addMonths(from, month);
    const inForce = promises.find((one) => one.from <= begins && (one.to === null || begins < one.to));
    if (inForce) total = (total ?? 0) + inForce.minutesPerMonth;
  }
  return total;
}

/** Time promised against time used over whole months, the last of which ends before `until` (F09). */
export function timeBalance(member: MemberTime, until: CalendarDay, months: number): TimeBalance {
  const from = addMonths(until, -months);
  const inPeriod = (day: CalendarDay) => from <= day && day < until;
  const lengths = member.attended.filter(({ heldOn }) => inPeriod(heldOn)).map(meetingMinutes);
  const inMeetings = lengths.reduce<number>((sum, minutes) => sum + (minutes ?? 0), 0);
  const outside = member.entries.reduce(
    (sum, { usedOn, minutes }) => sum + (inPeriod(usedOn) ? minutes : 0),
    0,
  );
  return {
    promised: promisedOver(member.promises, from, months),
    inMeetings,
    outside,
    used: inMeetings + outside,
    meetingsOfUnknownLength: lengths.filter((minutes) => minutes === null).length,
  };
}

/** Balances together, as for a profession; promised stays unknown only where it is unknown for everyone. */
export function sumBalances(
  balances: readonly TimeBalance[],
): TimeBalance & { readonly withoutPromise: number } {
  const sum = (of: (balance: TimeBalance) => number) =>
    balances.reduce((total, balance) => total + of(balance), 0);
  const withoutPromise = balances.filter(({ promised }) => promised === null).length;
  return {
    promised: withoutPromise === balances.length ? null : sum(({ promised }) => promised ?? 0),
    inMeetings: sum(({ inMeetings }) => inMeetings),
    outside: sum(({ outside }) => outside),
    used: sum(({ used }) => used),
    meetingsOfUnknownLength: sum(({ meetingsOfUnknownLength }) => meetingsOfUnknownLength),
    withoutPromise,
  };
}

/** Promises as far as they lie within the days of the membership: nobody is promised time for days as no member. */
export function promisesWithin<Promise extends TimePromise>(
  promises: readonly Promise[],
  membership: Pick<TimePromise, 'from' | 'to'>,
): Promise[] {
  return promises.flatMap((one) => {
    const from = laterOf(one.from, membership.from);
    const to =
      one.to === null || membership.to === null
        ? (one.to ?? membership.to)
        : earlierOf(one.to, membership.to);
    return to === null || from < to ? [{ ...one, from, to }] : [];
  });
}

/** Promise in force on a day; null where there is none. */
export function promiseOn<Promise extends TimePromise>(
  promises: readonly Promise[],
  day: CalendarDay,
): Promise | null {
  return promises.find(({ from, to }) => from <= day && (to === null || day < to)) ?? null;
}

/** Whether a new promise would share a day with one that is there: the earlier one ends first. */
export function promisesOverlap(
  promises: readonly TimePromise[],
  { from, to }: Pick<TimePromise, 'from' | 'to'>,
): boolean {
  return promises.some((one) => {
    const begins = laterOf(one.from, from);
    const ends = one.to === null ? to : to === null ? one.to : earlierOf(one.to, to);
    return ends === null || compareDays(begins, ends) < 0;
  });
}

/** F09: health boards see to it that salaried staff have dedicated time; a member for whom none is recorded is named. */
export function checkProtectedTime(
  members: readonly { readonly salaried: boolean; readonly promised: boolean }[],
): Finding[] {
  const without = members.filter(({ salaried, promised }) => salaried && !promised).length;
  if (without === 0) return [];
  return [
    {
      code: 'TIME-NOT-PROMISED',
      standing: 'guidance',
      source: { document: 'ahp-professional-collaboratives', section: 'roles', requirements: ['F09'] },
      effect: 'warn',
      mendBy: ['collaborativeLead', 'collaborativeDeputy'],
      facts: { reason: 'none', count: without, total: members.length },
    },
  ];
}
