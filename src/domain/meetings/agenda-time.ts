import type { GroupOrigin } from './agenda-groups';
import type { IntendedOutcome } from './carry-forward';

/** Minutes that a line of each kind is given until somebody plans them. */
export const USUAL_MINUTES: Readonly<Record<IntendedOutcome, number>> = {
  confirm: 5,
  ratify: 5,
  finish: 10,
  hear: 10,
  'hear-each': 10,
  chase: 5,
  review: 10,
  'review-each': 10,
  account: 5,
  'close-gap': 15,
  prepare: 10,
  discuss: 10,
};

/** The item about the open actions of the register takes this long, however many they are. */
const REGISTER_MINUTES = 15;
const MINUTES_A_PART = 5;
const MOST_GROUP_MINUTES = 30;

/** Minutes that an item for several records is given. */
export function groupMinutes(origin: GroupOrigin, parts: number): number {
  if (origin === 'actions') return REGISTER_MINUTES;
  return Math.min(Math.max(parts, 1) * MINUTES_A_PART, MOST_GROUP_MINUTES);
}

const TIME = /^(\d{2}):(\d{2})$/;

function minuteOfDay(time: string): number | null {
  const match = TIME.exec(time);
  return match ? Number(match[1]) * 60 + Number(match[2]) : null;
}

/** Minutes from one time of day (`14:00`) to a later one; null where either is not known or it is not later. */
export function minutesBetween(from: string | null, to: string | null): number | null {
  const [start, end] = [from === null ? null : minuteOfDay(from), to === null ? null : minuteOfDay(to)];
  return start !== null && end !== null && end > start ? end - start : null;
}

export interface AgendaTime {
  /** Minutes of all items that say how long they take. */
  readonly planned: number;
  /** Items that do not say. */
  readonly open: number;
  /** Length of the meeting; null where its end is not known. */
  readonly length: number | null;
  /** Minutes that are left, below zero where the items take longer; null where the length is not known. */
  readonly left: number | null;
}

export function agendaTime(minutes: readonly (number | null)[], length: number | null): AgendaTime {
  const planned = minutes.reduce<number>((sum, each) => sum + (each ?? 0), 0);
  const open = minutes.filter((each) => each === null).length;
  return { planned, open, length, left: length === null ? null : length - planned };
}
