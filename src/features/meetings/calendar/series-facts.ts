import type { SeriesInput } from './inputs';

/** What the audit trail keeps of a series: no free text. */
export function seriesFacts({ cadence, week, weekday, startsAt, endsAt, startsOn, lastDay }: SeriesInput) {
  return { cadence, week, weekday, startsAt, endsAt, startsOn, lastDay };
}
