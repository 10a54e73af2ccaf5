import 'server-only';
import { getTranslations } from 'next-intl/server';
import { CADENCES, LAST_WEEK, nextMeetingDays, type SeriesPattern } from '@/domain/meetings/series';
import { addDays, addMonths, type CalendarDay, dayBefore, laterOf } from '@/domain/time/calendar-day';
import { formats } from '@/i18n/format';
import type { Locale } from '@/i18n/routing';
import { words } from '@/i18n/words';
import type { SeriesChoices, SeriesInitial, SeriesWords } from './components/series-form';
import type { SeriesRow } from './data/find-series';

const WEEKDAYS = ['d1', 'd2', 'd3', 'd4', 'd5', 'd6', 'd7'] as const;
const WEEKS = ['w1', 'w2', 'w3', 'w4', 'w5'] as const;
/** Days offered beside the next one. */
const OFFERED = 6;
const MONTHS_AHEAD = 24;

/** Whether a collaborative still meets by a series on a day. */
export const isRunning = ({ endsOn }: Pick<SeriesRow, 'endsOn'>, day: CalendarDay): boolean =>
  endsOn === null || endsOn > day;

/** Days for the next meeting: after the last one that was made, and not behind us. */
export function offeredDays(
  series: SeriesPattern,
  last: CalendarDay | null,
  today: CalendarDay,
): CalendarDay[] {
  const after = last === null ? dayBefore(today) : laterOf(last, dayBefore(today));
  return nextMeetingDays(series, after, OFFERED).filter((day) => day <= addMonths(today, MONTHS_AHEAD));
}

/** "The first Thursday of each month". */
export async function patternText(locale: Locale, series: Pick<SeriesRow, 'cadence' | 'week' | 'weekday'>) {
  const t = await getTranslations({ locale, namespace: 'calendar.series' });
  const weekday = t(`weekday.${WEEKDAYS[series.weekday - 1] ?? 'd1'}`);
  const week = WEEKS[(series.week ?? LAST_WEEK) - 1] ?? 'w5';
  switch (series.cadence) {
    case 'weekly':
    case 'fortnightly':
      return t(`pattern.${series.cadence}`, { weekday });
    default:
      return t(`pattern.${series.cadence}`, { weekday, week });
  }
}

/** The facts of a series as pairs of term and value. */
export async function seriesFactsIn(locale: Locale, series: SeriesRow) {
  const t = await getTranslations({ locale, namespace: 'calendar' });
  const { day } = formats(locale);
  const { startsAt: start, endsAt: end, startsOn, endsOn, location, purpose } = series;
  const first = day(startsOn);
  return [
    { key: 'when', text: await patternText(locale, series) },
    { key: 'time', text: t('times', { start, end }) },
    { key: 'location', text: location ?? t('series.notSet'), lang: location ? series.language : undefined },
    { key: 'purpose', text: purpose, lang: series.language },
    {
      key: 'runs',
      text:
        endsOn === null
          ? t('series.runsFrom', { first })
          : t('series.runsFromTo', { first, last: day(dayBefore(endsOn)) }),
    },
  ].map(({ key, ...rest }) => ({
    ...rest,
    key,
    term: t(`series.facts.${key as 'when' | 'time' | 'location' | 'purpose' | 'runs'}`),
  }));
}

export async function seriesChoices(locale: Locale): Promise<SeriesChoices> {
  const t = await getTranslations({ locale, namespace: 'calendar' });
  return {
    cadences: CADENCES.map((value) => ({ value, label: t(`series.cadence.${value}`) })),
    weekdays: WEEKDAYS.map((key, index) => ({
      value: String(index + 1),
      label: t('series.dayName', { weekday: t(`series.weekday.${key}`) }),
    })),
    weeks: WEEKS.map((key, index) => ({ value: String(index + 1), label: t(`series.week.${key}`) })),
    languages: [
      { value: 'en', label: t('english') },
      { value: 'cy', label: t('welsh') },
    ],
  };
}

export function seriesWords(locale: Locale): SeriesWords {
  const { field, series } = words[locale].calendar;
  return { ...field, ...series.field, save: series.save };
}

/** What the form starts with: the series that runs, or today and the reader's language. */
export function seriesInitial(locale: Locale, series: SeriesRow | null, today: CalendarDay): SeriesInitial {
  if (!series) return { language: locale, startsOn: today };
  const { week, weekday, location, endsOn, cadence, startsAt, endsAt, purpose, language, startsOn } = series;
  return {
    ...{ cadence, startsAt, endsAt, purpose, language, startsOn },
    weekday: String(weekday),
    ...(week === null ? {} : { week: String(week) }),
    ...(location === null ? {} : { location }),
    ...(endsOn === null ? {} : { lastDay: addDays(endsOn, -1) }),
  };
}
