import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOrderOf, movedTo, nextOfWish, orderOfThese, type Step, stepped } from './agenda-order';

const abc = ['a', 'b', 'c'];

describe('stepped', () => {
  it.each<[string, Step, string[] | null]>([
    ['a', 'up', null],
    ['a', 'down', ['b', 'a', 'c']],
    ['b', 'up', ['b', 'a', 'c']],
    ['c', 'up', ['a', 'c', 'b']],
    ['c', 'down', null],
    ['x', 'up', null],
    ['x', 'down', null],
  ])('%s %s', (id, step, expected) => {
    expect(stepped(abc, id, step)).toEqual(expected);
  });

  it('keeps every id, and a step back undoes a step', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 2 }), fc.nat(), (ids, pick) => {
        const id = ids[pick % (ids.length - 1)] ?? '';
        const moved = stepped(ids, id, 'down') ?? [];
        expect(isOrderOf(moved, ids)).toBe(true);
        expect(stepped(moved, id, 'up')).toEqual(ids);
      }),
    );
  });
});

it('puts one where another stands, earlier or later', () => {
  expect(movedTo(abc, 'c', 0)).toEqual(['c', 'a', 'b']);
  expect(movedTo(abc, 'a', 2)).toEqual(['b', 'c', 'a']);
  expect(movedTo(abc, 'b', 1)).toEqual(abc);
});

it('keeps to a wished order what somebody takes off or adds meanwhile', () => {
  expect(orderOfThese(['a', 'b', 'd'], ['c', 'b', 'a'])).toEqual(['b', 'a', 'd']);
});

it('loses no step that is wished for while another is being stored', () => {
  let agenda = { version: 1, ids: abc };
  const up = (order: readonly string[]) => stepped(order, 'c', 'up') ?? [];
  const first = { order: up(abc), sentOn: null };
  expect(nextOfWish(first, agenda)).toBe('send');
  // Sent; two more presses come before the answer: up, and down again.
  const second = { order: up(first.order), sentOn: 1 };
  const third = { order: stepped(second.order, 'c', 'down') ?? [], sentOn: 1 };
  for (const wish of [second, third]) expect(nextOfWish(wish, agenda)).toBe('wait');
  agenda = { version: 2, ids: first.order };
  expect(nextOfWish(second, agenda)).toBe('send');
  expect(nextOfWish(third, agenda)).toBe('stored');
});

describe('isOrderOf', () => {
  it.each<[string, string[], boolean]>([
    ['another order', ['c', 'a', 'b'], true],
    ['one missing', ['a', 'b'], false],
    ['one twice', ['a', 'b', 'b'], false],
    ['one too many', ['a', 'b', 'c', 'd'], false],
    ['another one', ['a', 'b', 'd'], false],
  ])('%s', (_case, order, expected) => {
    expect(isOrderOf(order, abc)).toBe(expected);
  });
});
