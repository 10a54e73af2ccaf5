import {
  type AgendaLine,
  carryForward,
  type OpenThing,
  type PastItem,
} from '../../src/domain/meetings/carry-forward';
import { addDays, calendarDay } from '../../src/domain/time/calendar-day';

/** The meeting whose agenda is made. */
export const MEETING_DAY = calendarDay('2026-12-03');
/** What the groups of a collaborative go by. */
export const REGISTER = 'register';
const open = { serves: 'need', needId: 'need', closed: false, closedReason: null } as const;

export type PlainKind = 'action' | 'minutes' | 'ratification' | 'suggestion' | 'decision_review';

export function openThing(kind: PlainKind, changes = {}): OpenThing {
  return { ...open, kind, id: kind, on: addDays(MEETING_DAY, -10), ...changes };
}

export function openProposal(id: string, changes = {}): OpenThing {
  return { ...open, kind: 'proposal', id, answered: true, on: addDays(MEETING_DAY, -10), ...changes };
}

export function openGap(
  why: 'widened' | 'funding-ends',
  professionKey = 'dietitian',
  changes = {},
): OpenThing {
  return { ...open, kind: 'gap', id: 'place', professionKey, why, on: null, ...changes };
}

export function pastItem(changes: Partial<PastItem> = {}): PastItem {
  return {
    ...open,
    id: 'one',
    heldOn: addDays(MEETING_DAY, -30),
    position: 1,
    held: true,
    outcome: null,
    origin: null,
    originId: null,
    originProfession: null,
    ...changes,
  };
}

export function linesOf(
  things: readonly OpenThing[],
  past: readonly PastItem[] = [],
  onAgenda: ReadonlySet<string> = new Set(),
): AgendaLine[] {
  return carryForward({ day: MEETING_DAY, registerId: REGISTER, things, past, onAgenda });
}

/** What the lines speak of: each of what one gathers, and that one itself where it was carried over. */
export function spokenOf(lines: readonly AgendaLine[]): string[] {
  return lines.flatMap(({ key, gathers, itemId }) =>
    gathers.length > 0 && itemId === null ? gathers : [key, ...gathers],
  );
}
