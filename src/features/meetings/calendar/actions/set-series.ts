'use server';

import { defineFormAction } from '@/server/form-action';
import { findCollaborative } from '../../data/find-collaborative';
import { lockCollaborative } from '../../data/lock-collaborative';
import { findLatestSeries } from '../data/find-series';
import { saveSeries } from '../data/save-series';
import { setSeriesInput } from '../inputs';
import { seriesFacts } from '../series-facts';
import { problemOfDay } from '../within-two-years';

/** Says when a collaborative meets, where no series runs. */
export const setSeries = defineFormAction({
  input: setSeriesInput,
  permission: 'meeting:call',
  load: (tx, { collaborativeId }, actor) => findCollaborative(tx, actor, collaborativeId),
  place: ({ id }) => ({ kind: 'collaborative', id }),
  async run({ tx, actor, input, loaded: { id }, today }) {
    await lockCollaborative(tx, id);
    const latest = await findLatestSeries(tx, actor, id);
    const location = `/collaboratives/${id}/series`;
    // Sent twice, or somebody else was quicker: the page shows the series that runs.
    if (latest && (latest.endsOn === null || latest.endsOn > today)) return { status: 'already', location };
    const wrong = problemOfDay(input.startsOn, today);
    if (wrong) return { status: 'invalid', problems: { startsOn: wrong } };
    const seriesId = await saveSeries(tx, id, input);
    return {
      status: 'done',
      audit: {
        event: 'series.set',
        subject: { kind: 'meeting_series', id: seriesId },
        after: { collaborativeId: id, ...seriesFacts(input) },
      },
      revalidate: [`/collaboratives/${id}`, location],
      location,
    };
  },
});
