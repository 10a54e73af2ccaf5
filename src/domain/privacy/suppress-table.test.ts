import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wte } from '../wte/wte';
import { SMALL_NUMBERS, suppressTable } from './suppress-table';
import { narrowed, type Published, type Sum, solved } from './table-attacker.fixture';
import { cellKey, type Dimension, type TableCell } from './table-grid';
import { flat, type Leaf, names, national, PLACES, product, sumsOf, wholeTable } from './whole-table.fixture';

const ROOM = SMALL_NUMBERS.room;

const publishedOf = (cells: readonly TableCell[], hidden: ReadonlyMap<string, unknown>): Published =>
  new Map(cells.filter(({ at }) => !hidden.has(cellKey(at))).map(({ at, value }) => [cellKey(at), value]));

/** What the attacker may not find out, over all sums that are known to them. */
function attack(
  sums: readonly Sum[],
  cells: readonly TableCell[],
  hidden: ReadonlyMap<string, string>,
): void {
  const published = publishedOf(cells, hidden);
  expect([...solved(sums, published)]).toEqual([]);
  const bounds = narrowed(sums, published);
  for (const { at, value } of cells) {
    const key = cellKey(at);
    const found = bounds.get(key) ?? { low: 0, high: Number.POSITIVE_INFINITY };
    if (hidden.get(key) === 'primary') {
      expect(found.low).toBeLessThan(1);
      expect(found.high).toBeGreaterThan(value + ROOM - 1);
    }
    if (hidden.has(key)) expect(found.low).toBeLessThan(found.high);
  }
}

/** Nothing, somebody, a few, many; mostly counted. People work up to full time. */
const leafFigure = fc.oneof(
  { weight: 2, arbitrary: fc.constant({ value: 0, people: 0 as number | null }) },
  {
    weight: 5,
    arbitrary: fc
      .tuple(
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 20_000, max: 100_000 }),
        fc.boolean(),
        fc.nat(9),
      )
      .map(([people, each, few, odd]) => {
        const number = few ? 1 + (people % 6) : people;
        return { value: number * each, people: odd === 0 ? null : number };
      }),
  },
);

function tables(dimensions: readonly Dimension[]) {
  const places = product(dimensions.map(({ categories }) => categories));
  return fc
    .array(leafFigure, { minLength: places.length, maxLength: places.length })
    .map((figures) => places.map((at, i): Leaf => ({ at, ...(figures[i] ?? { value: 0, people: 0 }) })));
}

const RUNS = { numRuns: 200 };

describe('suppressTable', () => {
  it.each([
    [4, 300_000, true],
    [5, 300_000, false],
    [4, 900_000, true],
    [5, 100, false],
    [null, 499_999, true],
    [null, 500_000, false],
    [0, 0, false],
    [3, 0, false],
    [null, 0, false],
  ])('%s people with %i/100 000 WTE: small is %s', (people, value, small) => {
    const large = { value: 5_000_000, people: 60 };
    const dimensions = [flat('r', 2, 'wales'), flat('p', 2, 'all')];
    const leaves = [
      { at: ['r1', 'p1'], value, people },
      { at: ['r1', 'p2'], ...large },
      { at: ['r2', 'p1'], ...large },
      { at: ['r2', 'p2'], ...large },
    ];
    const hidden = suppressTable(dimensions, wholeTable(dimensions, leaves));
    expect(hidden.get(cellKey(['r1', 'p1']))).toBe(small ? 'primary' : undefined);
    // The smallest box: one more in the row, one in the column, and their corner.
    expect([...hidden.values()].sort()).toEqual(
      small ? ['complementary', 'complementary', 'complementary', 'primary'] : [],
    );
    if (small)
      for (const at of [
        ['wales', 'all'],
        ['r1', 'all'],
        ['wales', 'p1'],
      ])
        expect(hidden.has(cellKey(at))).toBe(false);
  });

  it.each([
    ['three regions and professions, two tiers', national(3, 3)],
    ['two regions, four professions', national(2, 4)],
    ['one region alone', national(1, 4)],
    ['places in regions and across them', [PLACES, flat('p', 3, 'all')]],
  ])('gives nothing away: %s', (_case, dimensions) => {
    const sums = sumsOf(dimensions);
    fc.assert(
      fc.property(tables(dimensions), (leaves) => {
        const cells = wholeTable(dimensions, leaves);
        attack(sums, cells, suppressTable(dimensions, cells));
      }),
      RUNS,
    );
  });

  it('gives nothing away where a table by both is published beside tables of the totals alone, and as a file', () => {
    const dimensions = national(3, 4);
    const inTable = (tier: readonly string[], region: readonly string[], profession: readonly string[]) =>
      product([region, profession, tier]);
    const regions = names('r', 3);
    const professions = names('p', 4);
    // Each list is one output; the attacker has the cells of all of them, and adds up what each one shows.
    const outputs = [
      inTable(['both'], [...regions, 'wales'], [...professions, 'all']),
      inTable(['t1', 't2'], [...regions, 'wales'], [...professions, 'all']),
      inTable(['both'], regions, ['all']),
      inTable(['both'], ['wales'], professions),
      inTable(['t1', 't2', 'both'], ['wales'], ['all']),
      inTable(['t1', 't2', 'both'], [...regions, 'wales'], [...professions, 'all']),
    ];
    const printed = new Set(outputs.flat().map(cellKey));
    const sums = sumsOf(dimensions).filter(({ total, parts }) =>
      [total, ...parts].every((key) => printed.has(key)),
    );
    fc.assert(
      fc.property(tables(dimensions), (leaves) => {
        const cells = wholeTable(dimensions, leaves);
        const hidden = suppressTable(dimensions, cells);
        attack(
          sums,
          cells.filter(({ at }) => printed.has(cellKey(at))),
          hidden,
        );
      }),
      { numRuns: 100 },
    );
  });

  it('hides nothing where every figure rests on enough people', () => {
    const large = fc
      .tuple(fc.integer({ min: 5, max: 90 }), fc.integer({ min: 20_000, max: 100_000 }))
      .map(([people, each]) => ({ people, value: people * each }));
    const dimensions = national(3, 3);
    const places = product(dimensions.map(({ categories }) => categories));
    const zero = fc.constant({ people: 0, value: 0 });
    fc.assert(
      fc.property(
        fc.array(fc.oneof(large, zero), { minLength: places.length, maxLength: places.length }),
        (figures) => {
          const leaves = places.map((at, i) => ({ at, ...(figures[i] ?? { value: 0, people: 0 }) }));
          expect(suppressTable(dimensions, wholeTable(dimensions, leaves)).size).toBe(0);
        },
      ),
      RUNS,
    );
  });

  it('never hides a zero, and hides every figure that is small', () => {
    const dimensions = national(3, 3);
    fc.assert(
      fc.property(tables(dimensions), (leaves) => {
        const cells = wholeTable(dimensions, leaves);
        const hidden = suppressTable(dimensions, cells);
        for (const { at, value, people } of cells) {
          const small = value > 0 && (people === null ? value < ROOM : people < 5);
          expect(hidden.get(cellKey(at)) === 'primary').toBe(small);
          if (value === 0) expect(hidden.has(cellKey(at))).toBe(false);
        }
      }),
      RUNS,
    );
  });

  it('does not depend on the order in which cells, categories and groups are given', () => {
    const shuffled = <T>(items: readonly T[]) =>
      fc.shuffledSubarray([...items], { minLength: items.length, maxLength: items.length });
    const dimensions = [PLACES, flat('p', 3, 'all')];
    const cases = tables(dimensions).chain((leaves) =>
      fc.tuple(
        fc.constant(leaves),
        shuffled(wholeTable(dimensions, leaves)),
        fc.tuple(...dimensions.map(({ categories }) => shuffled(categories))),
        fc.tuple(...dimensions.map(({ groups }) => shuffled(groups))),
      ),
    );
    fc.assert(
      fc.property(cases, ([leaves, cells, categories, groups]) => {
        const mixed = dimensions.map((_, d) => ({
          categories: categories[d] ?? [],
          groups: groups[d] ?? [],
        }));
        const sorted = (hidden: ReadonlyMap<string, string>) =>
          [...hidden].sort(([a], [b]) => (a < b ? -1 : 1));
        expect(sorted(suppressTable(mixed, cells))).toEqual(
          sorted(suppressTable(dimensions, wholeTable(dimensions, leaves))),
        );
      }),
      { numRuns: 100 },
    );
  });

  it.each<[string, TableCell[]]>([
    ['a total that is not the sum', [{ at: ['r1'], value: wte(1), people: 1 }]],
    ['a figure below zero', [{ at: ['r1'], value: wte(-1), people: 1 }]],
    ['a cell that no dimension has', [{ at: ['r9'], value: wte(0), people: 0 }]],
    [
      'a cell given twice',
      [
        { at: ['r1'], value: wte(0), people: 0 },
        { at: ['r1'], value: wte(0), people: 0 },
      ],
    ],
  ])('refuses %s', (_case, cells) => {
    expect(() => suppressTable([flat('r', 2, 'wales')], cells)).toThrow(RangeError);
  });

  it('gives nothing away of a nation: nine rows, fourteen columns, three tiers', () => {
    const dimensions = national(8, 13);
    const random = fc.sample(tables(dimensions), { numRuns: 1, seed: 7 })[0] ?? [];
    const cells = wholeTable(dimensions, random);
    const hidden = suppressTable(dimensions, cells);
    attack(sumsOf(dimensions), cells, hidden);
  });
});

describe('the attacker of these tests', () => {
  const sums: Sum[] = [
    { total: 'wales', parts: ['a', 'b', 'c'] },
    { total: 'pair', parts: ['a', 'b'] },
  ];

  it('finds what a subtraction gives, and what two give', () => {
    expect(
      [
        ...solved(
          sums,
          new Map([
            ['wales', 9],
            ['a', 4],
            ['b', 3],
          ]),
        ),
      ].sort(),
    ).toEqual(['c', 'pair']);
    expect([
      ...solved(
        sums,
        new Map([
          ['wales', 9],
          ['pair', 7],
        ]),
      ),
    ]).toEqual(['c']);
    expect([...solved(sums, new Map([['wales', 9]]))]).toEqual([]);
  });

  it('narrows by what is not below zero', () => {
    const bounds = narrowed(
      sums,
      new Map([
        ['wales', 9],
        ['c', 2],
      ]),
    );
    expect(bounds.get('a')).toEqual({ low: 0, high: 7 });
    expect(bounds.get('pair')).toEqual({ low: 7, high: 7 });
  });
});
