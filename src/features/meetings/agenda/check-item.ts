import type { CalendarDay } from '@/domain/time/calendar-day';
import type { Tx } from '@/server/db';
import type { ProblemKey } from '@/server/form-fields';
import { isMemberOn, listMembers } from '../data/list-members';
import { listNeedsServed } from '../data/list-needs-served';
import type { ItemFields } from './data/save-items';
import type { ItemInput } from './inputs';

interface Place {
  readonly collaborativeId: string;
  readonly today: CalendarDay;
  /** Of the meeting: whoever brings an item is a member then. */
  readonly day: CalendarDay;
}

/** What only the collaborative's own records can tell of an item. Nothing of another collaborative is ever offered. */
export async function checkItem(
  tx: Tx,
  { collaborativeId, today, day }: Place,
  item: Pick<ItemInput, 'serves' | 'needId' | 'broughtById'>,
): Promise<Record<string, ProblemKey>> {
  const problems: Record<string, ProblemKey> = {};
  if (item.serves === 'need') {
    const needs = await listNeedsServed(tx, collaborativeId, today);
    if (!needs.some(({ id }) => id === item.needId)) problems.needId = 'unknownChoice';
  }
  if (item.broughtById !== null) {
    const wrong = await memberProblem(tx, { collaborativeId, day }, item.broughtById);
    if (wrong) problems.broughtById = wrong;
  }
  return problems;
}

export async function memberProblem(
  tx: Tx,
  { collaborativeId, day }: Omit<Place, 'today'>,
  membershipId: string,
): Promise<ProblemKey | null> {
  const members = await listMembers(tx, collaborativeId);
  const member = members.find(({ id }) => id === membershipId);
  if (!member) return 'unknownChoice';
  return isMemberOn(member, day) ? null : 'notMemberThen';
}

/** The item as it is kept: a need only where it serves one, a reason only where it is closed. */
export function fieldsOf(input: ItemInput): ItemFields {
  const { title, serves, theme, intendedOutcome, broughtById, minutes, jointWith, closed } = input;
  return {
    title,
    serves,
    needId: serves === 'need' ? input.needId : null,
    theme,
    intendedOutcome,
    broughtById,
    minutes,
    jointWith,
    closed,
    closedReason: closed ? input.closedReason : null,
  };
}
