import type { CalendarDay } from '../time/calendar-day';
import type { MinutesContent } from './minutes-content';

/** A version of minutes that went round, with the day on which it was saved. */
export interface MinutesRound {
  readonly savedOn: CalendarDay;
  readonly items: MinutesContent['items'];
}

/** Decisions and actions that came into minutes after they went round, by their id, with the day: the first round first. */
export function addedSince(rounds: readonly MinutesRound[]): ReadonlyMap<string, CalendarDay> {
  const known = new Set<string>();
  const added = new Map<string, CalendarDay>();
  for (const [index, { items, savedOn }] of rounds.entries())
    for (const { id } of items.flatMap(({ decisions, actions }) => [...decisions, ...actions])) {
      if (index > 0 && !known.has(id)) added.set(id, savedOn);
      known.add(id);
    }
  return added;
}
