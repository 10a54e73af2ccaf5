import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  linesOf,
  MEETING_DAY,
  openGap,
  openProposal,
  openThing,
  pastItem,
  REGISTER,
  spokenOf,
} from '../../../tests/builders/open-things';
import { addDays } from '../time/calendar-day';
import {
  type AgendaLine,
  carryForward,
  leftToEarlier,
  type OpenThing,
  originKey,
  type PastItem,
} from './carry-forward';
import { ITEM_OUTCOMES } from './meeting';

const serves = fc.constantFrom('need', 'quality', 'strategy', 'standing');
const someDay = fc.integer({ min: -400, max: 60 }).map((days) => addDays(MEETING_DAY, days));
const id = fc.constantFrom('a', 'b', 'c', 'd', 'e');
const inherited = fc.record({
  serves,
  needId: fc.option(id),
  closed: fc.boolean(),
  closedReason: fc.constant(null),
});
const anyThing: fc.Arbitrary<OpenThing> = fc
  .tuple(inherited, id, fc.option(someDay), fc.nat(6), fc.boolean())
  .map(([from, thingId, on, which, flag]): OpenThing => {
    const base = { ...from, id: thingId, on };
    if (which === 5) return { ...base, kind: 'proposal', answered: flag };
    if (which === 6)
      return {
        ...base,
        kind: 'gap',
        professionKey: flag ? 'x' : 'y',
        why: flag ? 'widened' : 'funding-ends',
      };
    const kinds = ['minutes', 'ratification', 'action', 'decision_review', 'suggestion'] as const;
    return { ...base, kind: kinds[which] ?? 'action' };
  });
const anyPast: fc.Arbitrary<PastItem[]> = fc.uniqueArray(
  fc
    .tuple(
      inherited,
      fc.uuid(),
      someDay,
      fc.nat(9),
      fc.boolean(),
      fc.option(fc.constantFrom(...ITEM_OUTCOMES)),
      fc.option(id),
    )
    .map(([from, itemId, heldOn, position, held, outcome, originId]) => ({
      ...from,
      id: itemId,
      heldOn,
      position,
      held,
      outcome,
      origin: originId === null ? null : ('action' as const),
      originId,
      originProfession: null,
    })),
  { selector: (item) => item.id },
);

/** What somebody in the room would keep in mind of an item. A meeting called off settles nothing. */
function remember(unfinished: Map<string, boolean>, item: PastItem) {
  const key = originKey(item);
  const byItself = item.origin === null || ['item', 'suggestion', 'gap'].includes(item.origin);
  if (item.held) unfinished.set(key, item.outcome === 'carried');
  else if (byItself && !unfinished.has(key)) unfinished.set(key, true);
}

const keyOf = (thing: OpenThing) =>
  thing.kind === 'gap' ? `gap:${thing.id}:${thing.professionKey}` : `${thing.kind}:${thing.id}`;

const OPENED = [
  'action',
  'minutes',
  'suggestion',
  'decision_review',
  'proposal',
  'late',
  'money',
  'gap',
] as const;

function opening(kind: (typeof OPENED)[number], thingId: string, closed: boolean): OpenThing {
  if (kind === 'proposal' || kind === 'late')
    return openProposal(thingId, { answered: kind === 'proposal', closed });
  if (kind === 'money' || kind === 'gap')
    return openGap(kind === 'money' ? 'funding-ends' : 'widened', 'x', {
      id: thingId,
      needId: `need ${kind}`,
    });
  return openThing(kind, { id: thingId, closed, needId: closed ? 'need' : 'need gap' });
}

type Fate = PastItem['outcome'] | 'off';

/** What stood on the agenda of a meeting, but for what was taken off it. */
function pastItems(
  lines: readonly Partial<AgendaLine>[],
  fate: readonly Fate[],
  meeting: Pick<PastItem, 'heldOn' | 'held'>,
  nextId: () => string,
): PastItem[] {
  return lines.flatMap(({ origin = null, originId = null, originProfession = null }, position) => {
    const outcome = fate[position % fate.length] ?? null;
    if (outcome === 'off') return [];
    const at = { ...meeting, position, outcome: meeting.held ? outcome : null };
    return [pastItem({ ...at, id: nextId(), origin, originId, originProfession })];
  });
}

const keysOf = (lines: readonly AgendaLine[]) => lines.flatMap(({ key, gathers }) => [key, ...gathers]);

/** Everything that is open stands on one agenda, or is offered to the earliest meeting. */
function expectEachOnce(
  records: ReadonlyMap<string, OpenThing>,
  onAgendas: readonly string[],
  offered: readonly string[],
) {
  expect(new Set(onAgendas).size).toBe(onAgendas.length);
  expect(offered.filter((key) => onAgendas.includes(key))).toEqual([]);
  // The register of actions speaks for those that came after it was put on an agenda.
  const speaksForAll = onAgendas.includes(`actions:${REGISTER}`);
  const spoken = new Set([...onAgendas, ...offered]);
  for (const [key, { kind }] of records)
    if (!(kind === 'action' && speaksForAll)) expect(spoken).toContain(key);
}

/** Everything that stands on a later agenda comes onto this one. */
function bringForward(agendas: readonly AgendaLine[][], now: number) {
  for (const later of agendas.slice(now + 1)) agendas[now]?.push(...later.splice(0));
}

describe('carryForward, whatever is open', () => {
  it('does not depend on the order in which things come', () => {
    fc.assert(
      fc.property(
        fc.array(anyThing),
        anyPast,
        fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })),
        (things, items, random) => {
          const shuffled = <T>(list: readonly T[]) =>
            list
              .map((each) => [random.next().value, each] as const)
              .sort(([a], [b]) => a - b)
              .map(([, each]) => each);
          const lines = linesOf(things, items);
          expect(linesOf(shuffled(things), shuffled(items))).toEqual(lines);
          expect(new Set(lines.map(({ key }) => key)).size).toBe(lines.length);
          expect(new Set(spokenOf(lines)).size).toBe(spokenOf(lines).length);
        },
      ),
    );
  });

  it('loses nothing and doubles nothing over 50 meetings', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            opened: fc.array(fc.constantFrom(...OPENED), { maxLength: 5 }),
            /** Whether groups are opened into single items. */
            separate: fc.boolean(),
            closed: fc.array(fc.nat(20), { maxLength: 3 }),
            own: fc.nat(3),
            /** By line: taken off, or what came of it. */
            fate: fc.array(
              fc.oneof(fc.constant('off' as const), fc.option(fc.constantFrom(...ITEM_OUTCOMES))),
              {
                minLength: 40,
                maxLength: 40,
              },
            ),
            calledOff: fc.boolean(),
          }),
          { minLength: 50, maxLength: 50 },
        ),
        (meetings) => {
          let number = 0;
          const records = new Map<string, OpenThing>();
          const history: PastItem[] = [];
          /** What the collaborative would have to remember by itself. */
          const unfinished = new Map<string, boolean>();
          meetings.forEach(({ opened: news, separate, closed, own, fate, calledOff }, index) => {
            const heldOn = addDays(MEETING_DAY, index * 7);
            for (const kind of news) {
              const thingId = String(++number);
              const thing = opening(kind, thingId, number % 5 === 0);
              records.set(keyOf(thing), thing);
            }
            for (const key of closed.flatMap((pick) => [...records.keys()][pick] ?? [])) records.delete(key);
            const plan = {
              ...{ day: heldOn, registerId: REGISTER, onAgenda: new Set<string>() },
              ...{ things: [...records.values()], past: history },
            };
            const lines = carryForward(plan);
            const expected = new Set([
              ...records.keys(),
              ...[...unfinished].filter(([, isOpen]) => isOpen).map(([key]) => key),
            ]);
            const spoken = spokenOf(lines);
            expect(new Set(spoken)).toEqual(expected);
            expect(spoken).toHaveLength(expected.size);
            expect(new Set(lines.map(({ key }) => key)).size).toBe(lines.length);

            // A group that is opened is as many items as it had records, and those are the same.
            const apart = new Set(separate ? lines.flatMap(({ gathers }) => gathers) : []);
            const opened = carryForward({ ...plan, apart });
            expect(spokenOf(opened).sort()).toEqual([...spoken].sort());
            const onAgenda: Partial<AgendaLine>[] = [...opened, ...Array.from({ length: own }, () => ({}))];
            const items = pastItems(onAgenda, fate, { heldOn, held: !calledOff }, () => `item ${++number}`);
            history.push(...items);
            for (const item of items) remember(unfinished, item);
          });
        },
      ),
      { numRuns: 20 },
    );
  });

  it('loses nothing and doubles nothing over 50 meetings of which several are planned at once', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            opened: fc.array(fc.constantFrom(...OPENED), { maxLength: 5 }),
            closed: fc.array(fc.nat(20), { maxLength: 3 }),
            /** Which of the meetings still to come are filled, the earliest being 0, and in which order. */
            filled: fc.uniqueArray(fc.nat(2), { minLength: 1 }),
            /** Whether what stands on later agendas is brought forward. */
            forward: fc.boolean(),
            fate: fc.array(fc.option(fc.constantFrom(...ITEM_OUTCOMES)), { minLength: 40, maxLength: 40 }),
            calledOff: fc.boolean(),
          }),
          { minLength: 50, maxLength: 50 },
        ),
        (meetings) => {
          let number = 0;
          const history: PastItem[] = [];
          const records = new Map<string, OpenThing>();
          /** By place in the row of meetings: what stands on each that is still to come. */
          const agendas: AgendaLine[][] = meetings.map(() => []);
          const dayOf = (at: number) => addDays(MEETING_DAY, at * 28);
          const linesFor = (at: number, onAgenda: ReadonlySet<string>) =>
            carryForward({
              ...{ day: dayOf(at), registerId: REGISTER, onAgenda },
              ...{ things: [...records.values()], past: history },
            });
          const fill = (at: number, now: number) => {
            const standing = new Set(keysOf(agendas.slice(now).flat()));
            const lines = leftToEarlier(linesFor(at, standing), at > now ? linesFor(now, standing) : []);
            if (at > now) expect(lines.filter(({ byDefault }) => byDefault)).toEqual([]);
            // What waits can be kept for the later one all the same.
            const kept = lines.filter(({ byDefault, waits }, index) => byDefault || (waits && index === 0));
            agendas[at]?.push(...kept);
          };
          meetings.forEach(({ opened: news, closed, filled, forward, fate, calledOff }, now) => {
            for (const kind of news) {
              const thing = opening(kind, String(++number), number % 5 === 0);
              records.set(keyOf(thing), thing);
            }
            for (const key of closed.flatMap((pick) => [...records.keys()][pick] ?? [])) records.delete(key);
            for (const ahead of filled) fill(Math.min(now + ahead, meetings.length - 1), now);
            if (forward) bringForward(agendas, now);
            const onAgendas = keysOf(agendas.slice(now).flat());
            expectEachOnce(records, onAgendas, keysOf(linesFor(now, new Set(onAgendas))));
            const meeting = { heldOn: dayOf(now), held: !calledOff };
            history.push(...pastItems(agendas[now] ?? [], fate, meeting, () => `item ${++number}`));
          });
        },
      ),
      { numRuns: 10 },
    );
  });
});
