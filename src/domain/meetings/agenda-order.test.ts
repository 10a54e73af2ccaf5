import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOrderOf, type Step, stepped } from './agenda-order';

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
