import type { Finding, Source } from '../finding/finding';
import type { CalendarDay } from '../time/calendar-day';
import type { ItemServes } from './meeting';

export interface CallFacts {
  readonly today: CalendarDay;
  readonly heldOn: CalendarDay;
  readonly purpose: string;
  readonly items: readonly { readonly serves: ItemServes; readonly intendedOutcome: string | null }[];
}

const SOURCE: Source = {
  document: 'ahp-professional-collaboratives',
  section: 'Key requirements',
  requirements: ['F11'],
};

const about = {
  standing: 'guidance',
  source: SOURCE,
  effect: 'refuse',
  mendBy: ['collaborativeLead', 'collaborativeDeputy'],
} as const satisfies Omit<Finding, 'code' | 'facts'>;

/**
 * What stops a meeting from being called. Meetings have a purpose (F11): it is said, at least one item serves a need,
 * the quality of services or a national strategy, and each item says what it is to come to.
 */
export function checkCall({ today, heldOn, purpose, items }: CallFacts): Finding[] {
  const findings: Finding[] = [];
  const find = (code: string, facts: Finding['facts'], other: Partial<Finding> = {}) =>
    findings.push({ ...about, ...other, code, facts });
  if (purpose.trim() === '') find('MEETING-PURPOSE-SAID', { reason: 'missing' });
  if (!items.some(({ serves }) => serves !== 'standing'))
    find('MEETING-ITEM-SERVES', { reason: items.length === 0 ? 'no-items' : 'only-standing' });
  const without = items.filter(({ intendedOutcome }) => !intendedOutcome?.trim()).length;
  if (without > 0) find('MEETING-OUTCOMES-INTENDED', { reason: 'missing', count: without });
  if (heldOn < today) find('MEETING-DAY-AHEAD', { reason: 'past', heldOn }, { standing: 'integrity' });
  return findings;
}

/**
 * What a change takes from a meeting that is called: findings that were not there before it. What stood against the
 * call already, such as a day that has passed since, is not in the way of mending something else.
 */
export function findingsOfChange(before: CallFacts, after: CallFacts): Finding[] {
  const known = new Map(checkCall(before).map(({ code, facts }) => [code, Number(facts.count ?? 0)]));
  return checkCall(after).filter(({ code, facts }) => Number(facts.count ?? 0) > (known.get(code) ?? -1));
}

/** The rules of `checkCall`, in their order. */
export const CALL_RULES = [
  'MEETING-PURPOSE-SAID',
  'MEETING-ITEM-SERVES',
  'MEETING-OUTCOMES-INTENDED',
  'MEETING-DAY-AHEAD',
] as const;
