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
import { groupPart, isGroup } from './agenda-groups';
import { carryForward, type OpenThing, type PastItem } from './carry-forward';

const keys = (things: OpenThing[], items: PastItem[] = [], onAgenda?: ReadonlySet<string>) =>
  linesOf(things, items, onAgenda).map(({ key }) => key);

describe('groups', () => {
  it('gathers open actions under one item, but for closed ones and those with an item of their own', () => {
    const action = (id: string, changes = {}) => openThing('action', { id, ...changes });
    const shut = { closed: true, closedReason: 'Staff could be known' };
    const own = pastItem({ origin: 'action', originId: 'own', outcome: 'carried' });
    const things = [
      action('late', { on: addDays(MEETING_DAY, -20) }),
      action('later', { on: addDays(MEETING_DAY, 20) }),
      action('shut', shut),
      action('own'),
      action('there'),
    ];
    const lines = linesOf(things, [own], new Set(['action:there']));
    const line = (key: string) => lines.find((each) => each.key === key);
    expect(line('actions:register')).toMatchObject({
      ...{ origin: 'actions', originId: 'register', serves: 'standing', needId: null, intends: 'account' },
      ...{ gathers: ['action:late', 'action:later'], byDefault: true },
    });
    expect(line('action:own')).toMatchObject({ gathers: [], itemId: 'one' });
    expect(line('action:shut')).toMatchObject({ gathers: [], ...shut });
    expect(lines).toHaveLength(3);
    // Once that item stands on an agenda it speaks for new actions too; carried over, it comes back as itself.
    expect(keys([action('new')], [], new Set(['actions:register']))).toEqual([]);
    const carried = pastItem({ origin: 'actions', originId: 'register', outcome: 'carried' });
    expect(linesOf([action('new')], [carried])).toMatchObject([
      { key: 'actions:register', itemId: 'one', gathers: ['action:new'] },
    ]);
    expect(keys([], [{ ...carried, outcome: 'information' }])).toEqual([]);
  });

  const answer = (id: string, changes = {}) => openProposal(id, changes);
  const review = (id: string, changes = {}) => openThing('decision_review', { id, ...changes });
  const money = (profession: string, changes = {}) => openGap('funding-ends', profession, changes);

  it.each<[string, OpenThing[], string[]]>([
    ['one answer is an item of its own', [answer('a')], ['proposal:a']],
    ['two answers are one', [answer('a'), answer('b')], ['answers:register']],
    [
      'a late answer is spoken of with the others',
      [answer('a'), answer('b', { answered: false })],
      ['answers:register'],
    ],
    [
      'an answer to a closed item stays apart',
      [answer('a'), answer('b', { closed: true })],
      ['proposal:a', 'proposal:b'],
    ],
    ['two reviews are one', [review('a'), review('b')], ['reviews:register']],
    [
      'a review whose need has a gap that widened stays apart',
      [
        review('a'),
        review('b'),
        review('c', { needId: 'wide' }),
        openGap('widened', 'x', { needId: 'wide' }),
      ],
      ['reviews:register', 'decision_review:c', 'gap:place:x'],
    ],
    [
      'a review whose need has money that ends does not',
      [review('a'), review('b', { needId: 'wide' }), money('x', { needId: 'wide' })],
      ['reviews:register', 'gap:place:x'],
    ],
    ['money that ends twice is one', [money('x'), money('y')], ['money:register']],
    [
      'a gap that widened is not money',
      [openGap('widened', 'x'), money('y')],
      ['gap:place:y', 'gap:place:x'],
    ],
    [
      'ratifications stay single',
      [openThing('ratification', { id: 'a' }), openThing('ratification', { id: 'b' })],
      ['ratification:a', 'ratification:b'],
    ],
  ])('%s', (_case, things, expected) => {
    const sorted = (all: readonly string[]) => [...all].sort();
    expect(sorted(keys(things))).toEqual(sorted(expected));
    expect(sorted(spokenOf(linesOf(things)))).toHaveLength(things.length);
  });

  it('serves what most of its records serve, the earlier of two, and standing business only where all do', () => {
    const serving = (id: string, serves: string, needId: string | null, ago: number) =>
      answer(id, { serves, needId, on: addDays(MEETING_DAY, -ago) });
    const of = (...things: OpenThing[]) => linesOf(things).map(({ serves, needId }) => [serves, needId]);
    const [a, b, c, d] = [
      serving('a', 'standing', null, 9),
      serving('b', 'need', 'x', 8),
      serving('c', 'need', 'y', 7),
      serving('d', 'need', 'y', 6),
    ];
    expect(of(a, b, c)).toEqual([['need', 'x']]);
    expect(of(a, b, c, d)).toEqual([['need', 'y']]);
    expect(of(a, { ...a, id: 'e' })).toEqual([['standing', null]]);
  });

  it('leaves what comes later beside a group that stands on an agenda as it is', () => {
    const there = new Set(['answers:register', 'proposal:a', 'proposal:b']);
    expect(keys([answer('a'), answer('b'), answer('c'), answer('d')], [], there)).toEqual([
      'proposal:c',
      'proposal:d',
    ]);
  });

  it('brings a group that was not reached back as itself, with what is open by then', () => {
    const carried = pastItem({ origin: 'answers', originId: 'register', outcome: 'carried' });
    expect(linesOf([answer('b')], [carried])).toMatchObject([
      { key: 'answers:register', itemId: 'one', gathers: ['proposal:b'], intends: 'hear-each' },
    ]);
    expect(keys([answer('b')], [{ ...carried, outcome: 'information' }])).toEqual(['proposal:b']);
    expect(keys([answer('b')], [{ ...carried, held: false, outcome: null }])).toEqual(['proposal:b']);
  });

  it('opens into one item for each of its records', () => {
    const things = [answer('a'), answer('b'), money('x'), money('y'), openThing('action')];
    const [first] = linesOf(things);
    const lines = carryForward({
      ...{ day: MEETING_DAY, registerId: REGISTER, things, past: [], onAgenda: new Set() },
      apart: new Set(first?.gathers),
    });
    expect(lines.map(({ key }) => key)).toEqual([
      'proposal:a',
      'proposal:b',
      'actions:register',
      'money:register',
    ]);
  });

  it('keeps a record under a key that can be read again', () => {
    expect(groupPart('gap:place:x')).toEqual({
      key: 'gap:place:x',
      kind: 'gap',
      id: 'place',
      professionKey: 'x',
    });
    expect(groupPart('proposal:a')).toMatchObject({ kind: 'proposal', id: 'a', professionKey: null });
    expect((['answers', 'proposal', null] as const).map(isGroup)).toEqual([true, false, false]);
  });
});
