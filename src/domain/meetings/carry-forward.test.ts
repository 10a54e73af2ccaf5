import { describe, expect, it } from 'vitest';
import { linesOf, MEETING_DAY, openGap, openThing, pastItem } from '../../../tests/builders/open-things';
import { addDays } from '../time/calendar-day';
import type { OpenThing, PastItem } from './carry-forward';
import { ITEM_OUTCOMES } from './meeting';

const keys = (things: OpenThing[], items: PastItem[] = [], onAgenda?: ReadonlySet<string>) =>
  linesOf(things, items, onAgenda).map(({ key }) => key);

describe('carryForward', () => {
  it.each<[string, Partial<PastItem>, string[]]>([
    ['discussed, of which nobody said what came', {}, []],
    ['not reached', { outcome: 'carried' }, ['item:one']],
    ...ITEM_OUTCOMES.filter((outcome) => outcome !== 'carried').map(
      (outcome): [string, Partial<PastItem>, string[]] => [`ended with ${outcome}`, { outcome }, []],
    ),
    ['of a meeting called off', { held: false }, ['item:one']],
    ['of one called off, whatever it says', { held: false, outcome: 'information' }, ['item:one']],
  ])('an item %s', (_case, changes, expected) => {
    expect(keys([], [pastItem(changes)])).toEqual(expected);
  });

  it('takes the last time that a thread was on an agenda', () => {
    const first = pastItem({ outcome: 'carried' });
    const again = { origin: 'item', originId: 'one', heldOn: addDays(MEETING_DAY, -2) } as const;
    expect(keys([], [pastItem({ ...again, id: 'two', outcome: 'information' }), first])).toEqual([]);
    const [line] = linesOf(
      [],
      [pastItem({ ...again, id: 'two', outcome: 'carried', serves: 'quality', needId: null }), first],
    );
    // The thread keeps its first item as origin, and its last item's words.
    expect(line).toMatchObject({ key: 'item:one', originId: 'one', itemId: 'two', serves: 'quality' });
  });

  it('does not bring back from a meeting called off what a meeting held has finished', () => {
    const off = pastItem({ id: 'off', held: false, heldOn: addDays(MEETING_DAY, -1) });
    const done = pastItem({ id: 'done', origin: 'item', originId: 'off', outcome: 'decision' });
    expect(keys([], [off, done])).toEqual([]);
    expect(keys([], [off])).toEqual(['item:off']);
  });

  it('is one line where an unfinished item came from a record that is still open', () => {
    const item = pastItem({ origin: 'action', originId: 'action', outcome: 'carried' });
    const lines = linesOf([openThing('action')], [item]);
    expect(lines).toMatchObject([{ key: 'action:action', itemId: 'one', intends: 'account' }]);
  });

  it('offers an action that has time, and puts one that is due by the meeting on the agenda', () => {
    const byDefault = (on: string | null) => linesOf([openThing('action', { on })])[0]?.byDefault;
    expect([byDefault(addDays(MEETING_DAY, 1)), byDefault(MEETING_DAY), byDefault(null)]).toEqual([
      false,
      true,
      true,
    ]);
  });

  it('is one line for a gap that widened and whose money ends, another for another profession', () => {
    expect(linesOf([openGap('funding-ends'), openGap('widened')])).toMatchObject([{ intends: 'close-gap' }]);
    expect(linesOf([openGap('widened'), openGap('funding-ends')])).toMatchObject([{ intends: 'close-gap' }]);
    expect(linesOf([openGap('widened'), openGap('funding-ends', 'podiatrist')])).toHaveLength(2);
  });

  it('closes what comes from a closed item, with its reason', () => {
    const shut = { closed: true, closedReason: 'Staff could be known' };
    expect(linesOf([openThing('action', shut)])).toMatchObject([shut]);
    const item = pastItem({ origin: 'action', originId: 'action' });
    expect(linesOf([openThing('action', shut)], [item])).toMatchObject([shut]);
  });

  it('believes the record rather than an item without an outcome', () => {
    const item = pastItem({ origin: 'minutes', originId: 'minutes' });
    expect(keys([], [item])).toEqual([]);
    expect(keys([openThing('minutes')], [item])).toEqual(['minutes:minutes']);
    expect(keys([], [{ ...item, outcome: 'carried' }])).toEqual(['minutes:minutes']);
    const suggested = { origin: 'suggestion', originId: 's' } as const;
    expect(keys([], [pastItem(suggested)])).toEqual([]);
    expect(keys([], [pastItem({ ...suggested, held: false })])).toEqual(['suggestion:s']);
  });

  it('leaves out what is on the agenda and offers it again once it is taken off', () => {
    const things = [openThing('minutes'), openThing('suggestion')];
    expect(keys(things, [], new Set(['minutes:minutes']))).toEqual(['suggestion:suggestion']);
    expect(keys(things)).toEqual(['minutes:minutes', 'suggestion:suggestion']);
  });
});
