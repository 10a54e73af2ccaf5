import { expect, it } from 'vitest';
import { calendarDay } from '../time/calendar-day';
import { clusterTable } from './cluster-table';

const year = { from: calendarDay('2025-11-23'), until: calendarDay('2026-11-23') };
const at = (placeId: string, heldOn: string, raised = 0, taken = 0) => ({
  placeId,
  heldOn: calendarDay(heldOn),
  raised,
  taken,
});

it('counts what lies within the months, the first day and not the day after the last', () => {
  const records = [
    at('north', '2025-11-22', 9, 9),
    at('north', '2025-11-23', 2, 1),
    at('north', '2026-11-22', 1, 1),
    at('north', '2026-11-23', 9, 9),
  ];
  expect(clusterTable(records, ['north'], year)).toEqual({
    all: { meetings: 2, raised: 3, taken: 2 },
    clusters: [{ placeId: 'north', meetings: 2, raised: 3, taken: 2, last: '2026-11-22' }],
  });
});

it('names a cluster of which nothing is recorded, and one that is served no more', () => {
  const { clusters } = clusterTable([at('old', '2026-03-01')], ['north'], year);
  expect(clusters).toEqual([
    { placeId: 'north', meetings: 0, raised: 0, taken: 0, last: null },
    { placeId: 'old', meetings: 1, raised: 0, taken: 0, last: '2026-03-01' },
  ]);
});
