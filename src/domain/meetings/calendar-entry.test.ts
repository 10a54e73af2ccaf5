import { expect, it } from 'vitest';
import { calendarDay } from '../time/calendar-day';
import { calendarEntry } from './calendar-entry';

const utc = (ms: number | null) => (ms === null ? null : new Date(ms).toISOString().slice(0, 16));

it.each([
  ['winter', '2026-12-03', '14:00', '16:00', '2026-12-03T14:00', '2026-12-03T16:00'],
  ['summer', '2026-07-02', '14:00', '16:00', '2026-07-02T13:00', '2026-07-02T15:00'],
  ['no end', '2026-12-03', '14:00', null, '2026-12-03T14:00', null],
  ['no start', '2026-12-03', null, '16:00', null, null],
  ['an end before the start', '2026-12-03', '14:00', '13:00', '2026-12-03T14:00', null],
  ['an end at the start', '2026-12-03', '14:00', '14:00', '2026-12-03T14:00', null],
  ['a time that is none', '2026-12-03', 'after lunch', '16:00', null, null],
])('times: %s', (_case, day, startsAt, endsAt, starts, ends) => {
  const entry = calendarEntry({ status: 'called', heldOn: calendarDay(day), startsAt, endsAt });
  expect([utc(entry.startsMs), utc(entry.endsMs)]).toEqual([starts, ends]);
});

it.each([
  ['planned', 'tentative'],
  ['called', 'confirmed'],
  ['held', 'confirmed'],
  ['cancelled', 'cancelled'],
] as const)('%s is %s', (status, state) => {
  const heldOn = calendarDay('2026-12-03');
  expect(calendarEntry({ status, heldOn, startsAt: null, endsAt: null }).state).toBe(state);
});
