import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, calendarDay } from '../time/calendar-day';
import { type AgendaLine, carryForward, type OpenThing, originKey, type PastItem } from './carry-forward';
import { ITEM_OUTCOMES } from './meeting';

const day = calendarDay('2026-12-03');
const open = { serves: 'need', needId: 'need', closed: false, closedReason: null } as const;
const NONE: ReadonlySet<string> = new Set();

function thing(
  kind: 'action' | 'minutes' | 'ratification' | 'suggestion' | 'decision_review',
  changes = {},
): OpenThing {
  return { ...open, kind, id: kind, on: addDays(day, -10), ...changes };
}
function gap(why: 'widened' | 'funding-ends', professionKey = 'dietitian'): OpenThing {
  return { ...open, kind: 'gap', id: 'place', professionKey, why, on: null };
}
function past(changes: Partial<PastItem> = {}): PastItem {
  return {
    ...open,
    id: 'one',
    heldOn: addDays(day, -30),
    position: 1,
    held: true,
    outcome: null,
    hasResult: false,
    origin: null,
    originId: null,
    originProfession: null,
    ...changes,
  };
}
const linesOf = (things: OpenThing[], items: PastItem[] = [], onAgenda = NONE) =>
  carryForward({ day, registerId: 'register', things, past: items, onAgenda });
const keys = (things: OpenThing[], items: PastItem[] = [], onAgenda = NONE) =>
  linesOf(things, items, onAgenda).map(({ key }) => key);
/** What the lines speak of: each of what one gathers, and that one itself where it was carried over. */
const spokenOf = (lines: readonly AgendaLine[]) =>
  lines.flatMap(({ key, gathers, itemId }) =>
    gathers.length > 0 && itemId === null ? gathers : [key, ...gathers],
  );

describe('carryForward', () => {
  it.each<[string, Partial<PastItem>, string[]]>([
    ['without an outcome', {}, ['item:one']],
    ['carried over', { outcome: 'carried' }, ['item:one']],
    ['carried over in spite of an action', { outcome: 'carried', hasResult: true }, ['item:one']],
    ['with a decision and no outcome', { hasResult: true }, []],
    ...ITEM_OUTCOMES.filter((outcome) => outcome !== 'carried').map(
      (outcome): [string, Partial<PastItem>, string[]] => [`ended with ${outcome}`, { outcome }, []],
    ),
    ['of a meeting called off', { held: false, outcome: null }, ['item:one']],
  ])('an item %s', (_case, changes, expected) => {
    expect(keys([], [past(changes)])).toEqual(expected);
  });

  it('takes the last time that a thread was on an agenda', () => {
    const first = past({ outcome: 'carried' });
    const again = { origin: 'item', originId: 'one', heldOn: addDays(day, -2) } as const;
    expect(keys([], [past({ ...again, id: 'two', outcome: 'information' }), first])).toEqual([]);
    const [line] = linesOf(
      [],
      [past({ ...again, id: 'two', outcome: 'carried', serves: 'quality', needId: null }), first],
    );
    // The thread keeps its first item as origin, and its last item's words.
    expect(line).toMatchObject({ key: 'item:one', originId: 'one', itemId: 'two', serves: 'quality' });
  });

  it('does not bring back from a meeting called off what a meeting held has finished', () => {
    const off = past({ id: 'off', held: false, heldOn: addDays(day, -1) });
    const done = past({ id: 'done', origin: 'item', originId: 'off', outcome: 'decision' });
    expect(keys([], [off, done])).toEqual([]);
    expect(keys([], [off])).toEqual(['item:off']);
  });

  it('is one line where an unfinished item came from a record that is still open', () => {
    const item = past({ origin: 'action', originId: 'action', outcome: 'carried' });
    const lines = linesOf([thing('action')], [item]);
    expect(lines).toMatchObject([{ key: 'action:action', itemId: 'one', intends: 'account' }]);
  });

  it('offers an action that has time, and puts one that is due by the meeting on the agenda', () => {
    const byDefault = (on: string | null) => linesOf([thing('action', { on })])[0]?.byDefault;
    expect([byDefault(addDays(day, 1)), byDefault(day), byDefault(null)]).toEqual([false, true, true]);
  });

  it('gathers open actions under one item, but for closed ones and those with an item of their own', () => {
    const action = (id: string, changes = {}) => thing('action', { id, ...changes });
    const shut = { closed: true, closedReason: 'Staff could be known' };
    const own = past({ origin: 'action', originId: 'own', outcome: 'carried' });
    const things = [
      action('late', { on: addDays(day, -20) }),
      action('later', { on: addDays(day, 20) }),
      action('shut', shut),
      action('own'),
      action('there'),
    ];
    const lines = linesOf(things, [own], new Set(['action:there']));
    const line = (key: string) => lines.find((each) => each.key === key);
    expect(line('action:register')).toMatchObject({
      ...{ origin: 'action', originId: 'register', serves: 'standing', needId: null, intends: 'account' },
      ...{ gathers: ['action:late', 'action:later'], byDefault: true },
    });
    expect(line('action:own')).toMatchObject({ gathers: [], itemId: 'one' });
    expect(line('action:shut')).toMatchObject({ gathers: [], ...shut });
    expect(lines).toHaveLength(3);
    // Once that item stands on an agenda it speaks for new actions too; carried over, it comes back as itself.
    expect(keys([action('new')], [], new Set(['action:register']))).toEqual([]);
    const carried = past({ origin: 'action', originId: 'register', outcome: 'carried' });
    expect(linesOf([action('new')], [carried])).toMatchObject([
      { key: 'action:register', itemId: 'one', gathers: ['action:new'] },
    ]);
    expect(keys([], [{ ...carried, outcome: 'information' }])).toEqual([]);
  });

  it('is one line for a gap that widened and whose money ends, another for another profession', () => {
    const lines = (things: OpenThing[]) =>
      carryForward({ day, registerId: 'register', things, past: [], onAgenda: NONE });
    expect(lines([gap('funding-ends'), gap('widened')])).toMatchObject([{ intends: 'close-gap' }]);
    expect(lines([gap('widened'), gap('funding-ends')])).toMatchObject([{ intends: 'close-gap' }]);
    expect(lines([gap('widened'), gap('funding-ends', 'podiatrist')])).toHaveLength(2);
  });

  it('closes what comes from a closed item, with its reason', () => {
    const shut = { closed: true, closedReason: 'Staff could be known' };
    expect(linesOf([thing('action', shut)])).toMatchObject([shut]);
    const item = past({ origin: 'action', originId: 'action' });
    expect(linesOf([thing('action', shut)], [item])).toMatchObject([shut]);
  });

  it('believes the record rather than an item without an outcome', () => {
    const item = past({ origin: 'minutes', originId: 'minutes' });
    expect(keys([], [item])).toEqual([]);
    expect(keys([thing('minutes')], [item])).toEqual(['minutes:minutes']);
    expect(keys([], [{ ...item, outcome: 'carried' }])).toEqual(['minutes:minutes']);
    expect(keys([], [past({ origin: 'suggestion', originId: 's' })])).toEqual(['suggestion:s']);
  });

  it('leaves out what is on the agenda and offers it again once it is taken off', () => {
    const things = [thing('minutes'), thing('suggestion')];
    expect(keys(things, [], new Set(['minutes:minutes']))).toEqual(['suggestion:suggestion']);
    expect(keys(things)).toEqual(['minutes:minutes', 'suggestion:suggestion']);
  });
});

const serves = fc.constantFrom('need', 'quality', 'strategy', 'standing');
const someDay = fc.integer({ min: -400, max: 60 }).map((days) => addDays(day, days));
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
      hasResult: false,
      origin: originId === null ? null : ('action' as const),
      originId,
      originProfession: null,
    })),
  { selector: (item) => item.id },
);

/** What somebody in the room would keep in mind of an item. A meeting called off settles nothing. */
function remember(unfinished: Map<string, boolean>, item: PastItem) {
  const key = originKey(item);
  const byItself = item.origin === null || item.origin === 'item' || item.origin === 'suggestion';
  if (item.held) unfinished.set(key, item.outcome === 'carried' || (byItself && item.outcome === null));
  else if (byItself && !unfinished.has(key)) unfinished.set(key, true);
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
          const lines = carryForward({ day, registerId: 'register', things, past: items, onAgenda: NONE });
          expect(
            carryForward({
              day,
              registerId: 'register',
              things: shuffled(things),
              past: shuffled(items),
              onAgenda: NONE,
            }),
          ).toEqual(lines);
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
            opened: fc.array(fc.constantFrom('action', 'minutes', 'suggestion', 'decision_review'), {
              maxLength: 4,
            }),
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
          meetings.forEach(({ opened, closed, own, fate, calledOff }, index) => {
            const heldOn = addDays(day, index * 7);
            for (const kind of opened) {
              const thingId = String(++number);
              records.set(`${kind}:${thingId}`, thing(kind, { id: thingId, closed: number % 5 === 0 }));
            }
            for (const pick of closed) {
              const key = [...records.keys()][pick];
              if (key) records.delete(key);
            }
            const lines = carryForward({
              day: heldOn,
              registerId: 'register',
              things: [...records.values()],
              past: history,
              onAgenda: NONE,
            });
            const expected = new Set([
              ...records.keys(),
              ...[...unfinished].filter(([, isOpen]) => isOpen).map(([key]) => key),
            ]);
            const spoken = spokenOf(lines);
            expect(new Set(spoken)).toEqual(expected);
            expect(spoken).toHaveLength(expected.size);
            expect(new Set(lines.map(({ key }) => key)).size).toBe(lines.length);

            const onAgenda: Partial<AgendaLine>[] = [...lines, ...Array.from({ length: own }, () => ({}))];
            const items = onAgenda.flatMap((line, position): PastItem[] => {
              const outcome = fate[position % fate.length] ?? null;
              if (outcome === 'off') return [];
              const { origin = null, originId = null } = line;
              const at = { heldOn, position, held: !calledOff, outcome: calledOff ? null : outcome };
              return [past({ ...at, id: `item ${++number}`, origin, originId })];
            });
            history.push(...items);
            for (const item of items) remember(unfinished, item);
          });
        },
      ),
      { numRuns: 20 },
    );
  });
});
