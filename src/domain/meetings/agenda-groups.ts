import type { AgendaLine, IntendedOutcome, OpenThing } from './carry-forward';
import type { ItemOrigin } from './meeting';

/** An item may stand for several open records of one kind: actions, answers to proposals, reviews, money that ends. */
export const GROUP_ORIGINS = [
  'actions',
  'answers',
  'reviews',
  'money',
] as const satisfies readonly ItemOrigin[];
export type GroupOrigin = (typeof GROUP_ORIGINS)[number];

export function isGroup(origin: ItemOrigin | null): origin is GroupOrigin {
  return GROUP_ORIGINS.some((group) => group === origin);
}

/**
 * Fewest records that are gathered. The item about actions stands for the register of them, so it may begin with one;
 * a group of the others names its parts, and one alone says more under its own title.
 */
export const FEWEST: Readonly<Record<GroupOrigin, number>> = { actions: 1, answers: 2, reviews: 2, money: 2 };

/**
 * Where an open record is spoken of together with others; null where it is an item by itself: a ratification needs a
 * decision of its own, what is closed is for members only, and a decision whose need has a gap that widened is
 * reviewed before that gap.
 */
export function groupOf(thing: OpenThing, widenedNeeds: ReadonlySet<string>): GroupOrigin | null {
  if (thing.closed) return null;
  switch (thing.kind) {
    case 'action':
      return 'actions';
    case 'proposal':
      return 'answers';
    case 'decision_review':
      return thing.needId !== null && widenedNeeds.has(thing.needId) ? null : 'reviews';
    case 'gap':
      return thing.why === 'funding-ends' ? 'money' : null;
    default:
      return null;
  }
}

export function widenedNeedsOf(things: Iterable<OpenThing>): Set<string> {
  const needs = new Set<string>();
  for (const thing of things)
    if (thing.kind === 'gap' && thing.why === 'widened' && thing.needId !== null) needs.add(thing.needId);
  return needs;
}

function intendedOf(origin: GroupOrigin, parts: readonly AgendaLine[]): IntendedOutcome {
  switch (origin) {
    case 'actions':
      return 'account';
    case 'answers':
      return parts.some(({ intends }) => intends === 'hear') ? 'hear-each' : 'chase';
    case 'reviews':
      return 'review-each';
    case 'money':
      return 'prepare';
  }
}

const servesKey = ({ serves, needId }: Pick<AgendaLine, 'serves' | 'needId'>) => `${serves} ${needId}`;

/** What most of them serve beside standing business, the earlier one of two; an item serves one thing. */
function servesOf(origin: GroupOrigin, parts: readonly AgendaLine[]): Pick<AgendaLine, 'serves' | 'needId'> {
  const counts = new Map<string, number>();
  // Accounting for actions is standing business, whatever each of them is for.
  const telling = origin === 'actions' ? [] : parts.filter(({ serves }) => serves !== 'standing');
  for (const part of telling) counts.set(servesKey(part), (counts.get(servesKey(part)) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  const first = telling.find((part) => counts.get(servesKey(part)) === most);
  return first ? { serves: first.serves, needId: first.needId } : { serves: 'standing', needId: null };
}

/** One item for all of these, in their order. Its origin is the register of them at the collaborative. */
export function gathered(origin: GroupOrigin, registerId: string, parts: readonly AgendaLine[]): AgendaLine {
  return {
    key: `${origin}:${registerId}`,
    origin,
    originId: registerId,
    originProfession: null,
    ...servesOf(origin, parts),
    closed: false,
    closedReason: null,
    intends: intendedOf(origin, parts),
    itemId: null,
    gathers: parts.map(({ key }) => key),
    byDefault: parts.some(({ byDefault }) => byDefault),
  };
}

/** A record by its key, as an item of its own or a group keeps it: `proposal:<id>`, `gap:<place>:<profession>`. */
export interface GroupPart {
  readonly key: string;
  readonly kind: string;
  readonly id: string;
  readonly professionKey: string | null;
}

export function groupPart(key: string): GroupPart {
  const [kind = '', id = '', professionKey = null] = key.split(':');
  return { key, kind, id, professionKey };
}
