import type { CalendarDay } from '@/domain/time/calendar-day';
import { askedDay, first, many, type SearchParams } from '@/server/asked-day';

/** What a reader asked of a dashboard through its address. */
export interface GapFilters {
  readonly day: CalendarDay;
  /** A day was asked for that is none; the page shows today and says so. */
  readonly badDay: boolean;
  /** Profession keys; empty for all. */
  readonly professions: readonly string[];
  readonly pathwayId: string | null;
  /** Also professions of which nothing is recorded. */
  readonly all: boolean;
}

const KEY = /^[a-z][a-z-]{1,59}$/;
const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export function readGapFilters(params: SearchParams, today: CalendarDay): GapFilters {
  const asked = askedDay(params);
  const pathwayId = first(params.pathway) ?? '';
  return {
    day: asked ?? today,
    badDay: asked === null,
    professions: [...new Set(many(params.profession))].filter((key) => KEY.test(key)).slice(0, 30),
    pathwayId: ID.test(pathwayId) ? pathwayId : null,
    all: first(params.all) === '1',
  };
}

/** The address's questions again, for links and downloads; what is as on a bare page is left out. */
export function gapQuery(filters: Partial<GapFilters>, today: CalendarDay): string {
  const query = new URLSearchParams();
  if (filters.day && filters.day !== today) query.set('on', filters.day);
  for (const key of filters.professions ?? []) query.append('profession', key);
  if (filters.pathwayId) query.set('pathway', filters.pathwayId);
  if (filters.all) query.set('all', '1');
  const text = query.toString();
  return text ? `?${text}` : '';
}

/** The questions of a route handler's address in the form that pages get them in. */
export function searchParamsOf(params: URLSearchParams): SearchParams {
  return Object.fromEntries([...new Set(params.keys())].map((key) => [key, params.getAll(key)]));
}

/** The region of a report, where its employer serves several. */
export function readRegion(params: SearchParams): string | null {
  const id = first(params.region) ?? '';
  return ID.test(id) ? id : null;
}

export function reportQuery(day: CalendarDay, regionId: string | null, today: CalendarDay): string {
  const query = new URLSearchParams();
  if (day !== today) query.set('on', day);
  if (regionId) query.set('region', regionId);
  const text = query.toString();
  return text ? `?${text}` : '';
}
