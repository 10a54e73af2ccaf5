'use server';

import { addDays } from '@/domain/time/calendar-day';
import { defineFormAction } from '@/server/form-action';
import type { ProblemKey } from '@/server/form-fields';
import { findSeries } from '../data/find-series';
import { saveSeriesChange } from '../data/save-series';
import { changeSeriesInput } from '../inputs';
import { seriesFacts } from '../series-facts';
import { problemOfDay } from '../within-two-years';

/** Meets at other times from now on; meetings that are already planned stay. */
export const changeSeries = defineFormAction({
  input: changeSeriesInput,
  permission: 'meeting:call',
  load: (tx, { seriesId }, actor) => findSeries(tx, actor, seriesId),
  place: ({ collaborativeId }) => ({ kind: 'collaborative', id: collaborativeId }),
  async run({ tx, input, loaded: series, today }) {
    // What has ended is history, and another series may run by now.
    if (series.endsOn !== null && series.endsOn <= today) return { status: 'stale' };
    const problems: Record<string, ProblemKey> = {};
    const wrong = input.startsOn === series.startsOn ? null : problemOfDay(input.startsOn, today);
    if (wrong) problems.startsOn = wrong;
    if (input.lastDay !== null && input.lastDay < today) problems.lastDay = 'dayInPast';
    if (Object.keys(problems).length > 0) return { status: 'invalid', problems };
    const saved = await saveSeriesChange(tx, { id: series.id, version: input.version, series: input });
    if (!saved) return { status: 'stale' };
    const { endsOn, ...before } = series;
    const location = `/collaboratives/${series.collaborativeId}/series`;
    return {
      status: 'done',
      audit: {
        event: 'series.changed',
        subject: { kind: 'meeting_series', id: series.id },
        before: seriesFacts({ ...before, lastDay: endsOn && addDays(endsOn, -1) }),
        after: seriesFacts(input),
      },
      revalidate: [location],
      location,
    };
  },
});
