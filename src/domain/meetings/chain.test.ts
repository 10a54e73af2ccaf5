import fc from 'fast-check';
import { expect, it } from 'vitest';
import { closesLoop } from './chain';

it.each([
  ['itself', [], 'a', 'a', true],
  ['nothing yet', [], 'a', 'b', false],
  ['straight back', [['b', 'a']], 'a', 'b', true],
  [
    'over others',
    [
      ['b', 'c'],
      ['c', 'a'],
    ],
    'a',
    'b',
    true,
  ],
  ['a chain that ends elsewhere', [['b', 'c']], 'a', 'b', false],
  ['an older link of its own is replaced', [['a', 'c']], 'a', 'b', false],
] as const)('closesLoop: %s', (_case, links, from, to, expected) => {
  expect(closesLoop(new Map(links), from, to)).toBe(expected);
});

it('never lets a loop come about, whatever is tried in whatever order', () => {
  const node = fc.integer({ min: 0, max: 7 }).map(String);
  fc.assert(
    fc.property(fc.array(fc.tuple(node, node), { maxLength: 40 }), (tries) => {
      const next = new Map<string, string>();
      for (const [from, to] of tries) if (!closesLoop(next, from, to)) next.set(from, to);
      for (const start of next.keys()) {
        let steps = 0;
        for (let at = next.get(start); at !== undefined; at = next.get(at)) {
          steps += 1;
          expect(steps).toBeLessThanOrEqual(8);
        }
      }
    }),
    { numRuns: 500 },
  );
});

it('ends even where a loop is stored already', () => {
  const looped = new Map([
    ['b', 'c'],
    ['c', 'b'],
  ]);
  expect(closesLoop(looped, 'a', 'b')).toBe(false);
});
