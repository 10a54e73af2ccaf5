import { expect, it } from 'vitest';
import { calendarDay } from '../time/calendar-day';
import { addedSince, type MinutesRound } from './minutes-added';

const round = (day: string, decisions: string[], actions: string[] = []): MinutesRound => ({
  savedOn: calendarDay(day),
  items: [
    { decisions: decisions.map((id) => ({ id })), actions: actions.map((id) => ({ id })) },
  ] as unknown as MinutesRound['items'],
});

it.each<[string, MinutesRound[], [string, string][]]>([
  ['no round', [], []],
  ['what was there from the first', [round('2026-11-01', ['d1'], ['a1'])], []],
  [
    'what came later, once',
    [
      round('2026-11-01', ['d1'], ['a1']),
      round('2026-11-03', ['d1', 'd2'], ['a1']),
      round('2026-11-05', ['d1', 'd2'], ['a1', 'a2']),
    ],
    [
      ['d2', '2026-11-03'],
      ['a2', '2026-11-05'],
    ],
  ],
])('%s', (_case, rounds, added) => {
  expect([...addedSince(rounds)]).toEqual(added);
});
