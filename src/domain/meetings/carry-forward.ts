import type { CalendarDay } from '../time/calendar-day';
import { type Wte, wte } from '../wte/wte';
import { FEWEST, GROUP_ORIGINS, type GroupOrigin, gathered, groupOf, widenedNeedsOf } from './agenda-groups';
import type { ItemOrigin, ItemOutcome, ItemServes } from './meeting';

/** A gap comes onto the agenda by itself once it is wider by this much than at the last meeting. */
export const GAP_WIDENED_BY: Wte = wte(10_000);
/** Money that ends within so many days of a meeting is spoken of there. */
export const FUNDING_ENDS_WITHIN_DAYS = 92;

/** What an item is to come to, by code; the words are the meeting's. */
export type IntendedOutcome =
  | 'confirm'
  | 'ratify'
  | 'finish'
  | 'hear'
  | 'hear-each'
  | 'chase'
  | 'review'
  | 'review-each'
  | 'account'
  | 'close-gap'
  | 'prepare'
  | 'discuss';

/** What an agenda item says of itself that whatever is carried forward from it keeps. */
export interface Inherited {
  readonly serves: ItemServes;
  readonly needId: string | null;
  readonly closed: boolean;
  readonly closedReason: string | null;
}

/** One record that is open. For a gap the id is its place. */
export type OpenThing = Inherited & {
  readonly id: string;
  /** The day that it is about: due, answered, held, suggested. Earlier ones come first; null comes last. */
  readonly on: CalendarDay | null;
} & (
    | {
        readonly kind: 'minutes' | 'ratification' | 'action' | 'decision_review' | 'suggestion';
      }
    | { readonly kind: 'proposal'; readonly answered: boolean }
    | { readonly kind: 'gap'; readonly professionKey: string; readonly why: 'widened' | 'funding-ends' }
  );

/** An item of a meeting that was held, or of one that was called off before it could be. */
export interface PastItem extends Inherited {
  readonly id: string;
  readonly heldOn: CalendarDay;
  readonly position: number;
  readonly held: boolean;
  /** Null where nobody said it: what was held and not carried over was discussed. */
  readonly outcome: ItemOutcome | null;
  readonly origin: ItemOrigin | null;
  readonly originId: string | null;
  readonly originProfession: string | null;
}

export interface AgendaLine extends Inherited {
  readonly key: string;
  readonly origin: ItemOrigin;
  readonly originId: string;
  readonly originProfession: string | null;
  readonly intends: IntendedOutcome;
  /** The unfinished item whose words are carried on; null where the record itself says what it is about. */
  readonly itemId: string | null;
  /** Keys of the open records that this one line stands for; none where it stands for itself. */
  readonly gathers: readonly string[];
  /** On a new agenda from the start; the others are only offered. */
  readonly byDefault: boolean;
}

type Origin = Pick<PastItem, 'origin' | 'originId' | 'originProfession'>;

/** What an item is about, whichever meeting it stands on: the record that it came from, or the item itself. */
export function originKey({ id, origin, originId, originProfession }: Origin & { id: string }): string {
  if (origin === null || originId === null) return `item:${id}`;
  return originProfession === null ? `${origin}:${originId}` : `${origin}:${originId}:${originProfession}`;
}

/** Records that say themselves whether they are still open; an item about one needs no memory of its own. */
const TELL_THEMSELVES: readonly (ItemOrigin | null)[] = [
  'minutes',
  'ratification',
  'proposal',
  'decision_review',
  'action',
  ...GROUP_ORIGINS,
];

/**
 * Whether a meeting held has come to it. Only the log says that it has not, as outcome "carried"; an item that says
 * nothing was discussed, also where it has a title alone.
 */
export function wasDiscussed({ held, outcome }: Pick<PastItem, 'held' | 'outcome'>): boolean {
  return held && outcome !== 'carried';
}

/** Not reached or carried over, or of a meeting called off where nothing but the item remembers it. */
function isUnfinished(item: PastItem): boolean {
  if (wasDiscussed(item)) return false;
  return item.held || item.outcome === 'carried' || !TELL_THEMSELVES.includes(item.origin);
}

const RANK = [
  'minutes',
  'ratification',
  'item',
  'answers',
  'proposal',
  'reviews',
  'decision_review',
  'actions',
  'action',
  'gap',
  'money',
  'suggestion',
] as const;

/** Earlier days first, no day last; then by identity, so that the order of what came in does not matter. */
function byDay(a: { on: CalendarDay | null; key: string }, b: { on: CalendarDay | null; key: string }) {
  if (a.on !== b.on) {
    if (a.on === null) return 1;
    if (b.on === null) return -1;
    return a.on < b.on ? -1 : 1;
  }
  return a.key < b.key ? -1 : Number(a.key > b.key);
}

function isLater(a: PastItem, b: PastItem): boolean {
  if (a.held !== b.held) return a.held;
  if (a.heldOn !== b.heldOn) return a.heldOn > b.heldOn;
  return a.position === b.position ? a.id > b.id : a.position > b.position;
}

/**
 * Of everything that was ever on an agenda, the last time that it was, if it was not finished then. What stood on a
 * meeting that was called off counts only where no meeting held has taken it up.
 */
function unfinishedItems(past: readonly PastItem[]): Map<string, PastItem> {
  const latest = new Map<string, PastItem>();
  for (const item of past) {
    const key = originKey(item);
    const known = latest.get(key);
    if (!known || isLater(item, known)) latest.set(key, item);
  }
  return new Map([...latest].filter(([, item]) => isUnfinished(item)));
}

function intendedOf(thing: OpenThing): IntendedOutcome {
  switch (thing.kind) {
    case 'minutes':
      return 'confirm';
    case 'ratification':
      return 'ratify';
    case 'action':
      return 'account';
    case 'decision_review':
      return 'review';
    case 'proposal':
      return thing.answered ? 'hear' : 'chase';
    case 'gap':
      return thing.why === 'widened' ? 'close-gap' : 'prepare';
    case 'suggestion':
      return 'discuss';
  }
}

function thingKey(thing: OpenThing): string {
  return thing.kind === 'gap' ? `gap:${thing.id}:${thing.professionKey}` : `${thing.kind}:${thing.id}`;
}

/** A gap that has widened says so before the money that ends; otherwise the earlier day speaks. */
function speaksFirst(a: OpenThing, b: OpenThing): boolean {
  if (a.kind === 'gap' && b.kind === 'gap' && a.why !== b.why) return a.why === 'widened';
  return byDay({ on: a.on, key: JSON.stringify(a) }, { on: b.on, key: JSON.stringify(b) }) < 0;
}

function lineOf(thing: OpenThing, key: string, day: CalendarDay) {
  const { kind, id, on, serves, needId, closed, closedReason } = thing;
  const line: AgendaLine = {
    key,
    origin: kind,
    originId: id,
    originProfession: thing.kind === 'gap' ? thing.professionKey : null,
    serves,
    needId,
    closed,
    closedReason,
    intends: intendedOf(thing),
    itemId: null,
    gathers: [],
    // An action that still has time after the meeting can wait for the next one.
    byDefault: kind !== 'action' || on === null || on <= day,
  };
  return { line, on, key };
}

/** An unfinished item stays the thread that it is: what it came from, and closed if it or its origin is. */
function carriedOn(item: PastItem, key: string, thing: AgendaLine | undefined) {
  const fromRecord = item.origin !== null && item.originId !== null;
  const line: AgendaLine = {
    key,
    origin: fromRecord && item.origin ? item.origin : 'item',
    originId: fromRecord && item.originId ? item.originId : item.id,
    originProfession: fromRecord ? item.originProfession : null,
    serves: item.serves,
    needId: item.needId,
    closed: item.closed || (thing?.closed ?? false),
    closedReason: item.closedReason ?? thing?.closedReason ?? null,
    intends: thing?.intends ?? 'finish',
    itemId: item.id,
    gathers: thing?.gathers ?? [],
    byDefault: true,
  };
  return { line, on: item.heldOn, key };
}

interface Found {
  readonly line: AgendaLine;
  readonly on: CalendarDay | null;
  readonly key: string;
}

/** What is spoken of together, for each group that there is, in the order of their days. */
function groupsOf(
  together: readonly (Found & { readonly group: GroupOrigin })[],
  { registerId, onAgenda }: CarryForward,
  unfinished: ReadonlyMap<string, PastItem>,
) {
  return GROUP_ORIGINS.flatMap((origin) => {
    const parts = together.filter(({ group }) => group === origin).sort(byDay);
    const key = `${origin}:${registerId}`;
    // One that was carried over comes back as itself. A second one beside one that stands on an agenda would be
    // another item of the same name, so later records come singly; the register of actions speaks for those too.
    const fewest = unfinished.has(key) ? 1 : FEWEST[origin];
    if (parts.length < fewest || (onAgenda.has(key) && origin !== 'actions')) return [];
    return [
      {
        line: gathered(
          origin,
          registerId,
          parts.map(({ line }) => line),
        ),
        on: parts[0]?.on ?? null,
        key,
      },
    ];
  });
}

export interface CarryForward {
  /** The day of the meeting whose agenda is made. */
  readonly day: CalendarDay;
  /** What the registers of open records go by, as the origin of the one item about those of a kind. */
  readonly registerId: string;
  readonly things: readonly OpenThing[];
  readonly past: readonly PastItem[];
  /** What already stands on an agenda that is being made. */
  readonly onAgenda: ReadonlySet<string>;
  /** Keys of records that are to be items of their own, where somebody opens a group. */
  readonly apart?: ReadonlySet<string>;
}

/**
 * An agenda fills itself: every open record and every unfinished item becomes one line or part of one, whichever way
 * it is found, unless it already stands on an agenda. What is taken off is simply open again. What is closed or has an
 * item of its own stays apart. F11 and F12 ask for an intended outcome with each item.
 */
export function carryForward(plan: CarryForward): AgendaLine[] {
  const { day, things, past, onAgenda, apart } = plan;
  const open = new Map<string, OpenThing>();
  for (const thing of things) {
    const key = thingKey(thing);
    const known = open.get(key);
    if (!known || speaksFirst(thing, known)) open.set(key, thing);
  }
  const unfinished = unfinishedItems(past);
  const found = new Map<string, Found>([...open].map(([key, thing]) => [key, lineOf(thing, key, day)]));
  const widened = widenedNeedsOf(open.values());
  const together = [...found.values()].flatMap((each) => {
    const thing = open.get(each.key);
    const group = thing ? groupOf(thing, widened) : null;
    const isAlone = unfinished.has(each.key) || onAgenda.has(each.key) || apart?.has(each.key);
    return group && !isAlone ? [{ ...each, group }] : [];
  });
  for (const group of groupsOf(together, plan, unfinished)) {
    for (const key of group.line.gathers) found.delete(key);
    found.set(group.key, group);
  }
  for (const [key, item] of unfinished) found.set(key, carriedOn(item, key, found.get(key)?.line));
  return [...found.values()]
    .filter(({ key }) => !onAgenda.has(key))
    .sort((a, b) => RANK.indexOf(a.line.origin) - RANK.indexOf(b.line.origin) || byDay(a, b))
    .map(({ line }) => line);
}

/**
 * The lines of a later meeting beside those that the earliest meeting still to come can take: what waits for that one
 * is still there to be chosen, but comes onto the later agenda only where somebody chooses it.
 */
export function leftToEarlier<Line extends AgendaLine>(
  lines: readonly Line[],
  earlier: readonly AgendaLine[],
): (Line & { readonly waits: boolean })[] {
  const taken = new Set(
    earlier.filter(({ byDefault }) => byDefault).flatMap(({ key, gathers }) => [key, ...gathers]),
  );
  return lines.map((line) => {
    const waits = taken.has(line.key) || line.gathers.some((key) => taken.has(key));
    return { ...line, waits, byDefault: line.byDefault && !waits };
  });
}
