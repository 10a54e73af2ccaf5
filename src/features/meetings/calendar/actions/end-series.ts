'use server';

import { addDays } from '@/domain/time/calendar-day';
import { defineFormAction } from '@/server/form-action';
import { findSeries } from '../data/find-series';
import { saveSeriesEnd } from '../data/save-series';
import { endSeriesInput } from '../inputs';

export const endSeries = defineFormAction({
  input: endSeriesInput,
  permission: 'meeting:call',
  load: (tx, { seriesId }, actor) => findSeries(tx, actor, seriesId),
  place: ({ collaborativeId }) => ({ kind: 'collaborative', id: collaborativeId }),
  async run({ tx, input, loaded: series, today }) {
    if (series.endsOn !== null && series.endsOn <= today) return { status: 'stale' };
    const lastDay = input.endOn;
    if (lastDay < today) return { status: 'invalid', problems: { endOn: 'dayInPast' } };
    if (lastDay < series.startsOn) return { status: 'invalid', problems: { endOn: 'dayAfter' } };
    const saved = await saveSeriesEnd(tx, { id: series.id, version: input.version, lastDay });
    if (!saved) return { status: 'stale' };
    const location = `/collaboratives/${series.collaborativeId}/series`;
    return {
      status: 'done',
      audit: {
        event: 'series.ended',
        subject: { kind: 'meeting_series', id: series.id },
        before: { lastDay: series.endsOn && addDays(series.endsOn, -1) },
        after: { lastDay },
      },
      revalidate: [location],
      location,
    };
  },
});
