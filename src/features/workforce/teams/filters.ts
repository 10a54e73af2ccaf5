import type { CalendarDay } from '@/domain/time/calendar-day';
import { LEVELS, type Level } from '@/domain/workforce/reconcile';
import { askedDay, type SearchParams } from '@/server/asked-day';

/** What a reader asked of the teams through the address. */
export interface TeamFilters {
  readonly day: CalendarDay;
  /** Figures as they were known at the end of this day; null for as they are known now. */
  readonly knownOn: CalendarDay | null;
  /** A day was asked for that is none; the page goes on without it and says so. */
  readonly badDay: boolean;
  readonly profession: string | null;
  /** The places that the place view shows. */
  readonly level: Level;
}

const KEY = /^[a-z][a-z-]{1,59}$/;
const first = (value: string | string[] | undefined) => (Array.isArray(value) ? value[0] : value) ?? '';

export function readTeamFilters(params: SearchParams, today: CalendarDay): TeamFilters {
  const day = askedDay(params, 'asAt');
  const knownOn = askedDay(params, 'knownAt');
  const profession = first(params.profession);
  return {
    day: day ?? today,
    // What will be known tomorrow is what is known now.
    knownOn: knownOn && knownOn < today ? knownOn : null,
    badDay: day === null || knownOn === null,
    profession: KEY.test(profession) ? profession : null,
    level: LEVELS.find((level) => level === first(params.level)) ?? 'county',
  };
}

/** The address's questions again; what is as on a bare page is left out. */
export function teamQuery(filters: TeamFilters, today: CalendarDay): string {
  const query = new URLSearchParams();
  if (filters.day !== today) query.set('asAt', filters.day);
  if (filters.knownOn) query.set('knownAt', filters.knownOn);
  if (filters.profession) query.set('profession', filters.profession);
  if (filters.level !== 'county') query.set('level', filters.level);
  const text = query.toString();
  return text ? `?${text}` : '';
}
