import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Wte, wte } from '../../wte/wte';
import { comparableAggregate, readAggregateRows } from './aggregate-rows';
import { type ComparableRow, compareRows } from './compare';
import { deployedBeyond } from './deployed-beyond';
import { type AggregateCells, aggregateTable, context } from './table.fixture';

const row = (key: string, facts: ComparableRow['facts'], number: number | null = null): ComparableRow => ({
  key,
  row: number,
  about: { postNumber: key },
  facts,
});

describe('compareRows', () => {
  it('tells new, changed, unchanged and leaving apart', () => {
    const recorded = [row('a', { wte: '1' }), row('b', { wte: '1', money: null }), row('c', { wte: '1' })];
    const incoming = [
      row('d', { wte: '1' }, 2),
      row('b', { wte: '2', money: 'RIF' }, 3),
      row('a', { wte: '1' }, 4),
    ];
    const { created, changed, unchanged, leaving } = compareRows(incoming, recorded);
    expect(created.map(({ key }) => key)).toEqual(['d']);
    expect(changed).toEqual([
      {
        key: 'b',
        row: 3,
        about: { postNumber: 'b' },
        fields: [
          { column: 'wte', before: '1', after: '2' },
          { column: 'money', before: null, after: 'RIF' },
        ],
      },
    ]);
    expect(unchanged.map(({ key }) => key)).toEqual(['a']);
    expect(leaving.map(({ key }) => key)).toEqual(['c']);
  });

  it('leaves alone what the file does not speak of', () => {
    const { unchanged } = compareRows([row('a', { wte: '1' })], [row('a', { wte: '1', number: 'PH1' })]);
    expect(unchanged).toHaveLength(1);
  });
});

const anyRow = fc.record({
  teamCode: fc.constantFrom('PHY', 'OT', 'DT'),
  bandGroup: fc.constantFrom('5', '6', 'Band 5-6', '8a-9', 'other'),
  tier: fc.constantFrom('registered', 'support'),
  inPostWte: fc.integer({ min: 0, max: 9_999_999 }).map((value) => (value / 100_000).toFixed(5)),
  budgetedWte: fc.constantFrom('', '0', '3.5'),
});
const anyFile = fc.uniqueArray(anyRow, {
  minLength: 1,
  selector: ({ teamCode, bandGroup, tier }) => `${teamCode} ${bandGroup} ${tier}`,
});

function readFile(rows: readonly AggregateCells[]) {
  const outcome = readAggregateRows(aggregateTable(...rows), context);
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return outcome.rows.map(comparableAggregate);
}

describe('any file', () => {
  it('changes nothing when it comes again, in whatever order', () => {
    fc.assert(
      fc.property(
        anyFile.chain((rows) =>
          fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
        ),
        ([rows, shuffled]) => {
          const { created, changed, leaving, unchanged } = compareRows(readFile(shuffled), readFile(rows));
          expect([created, changed, leaving]).toEqual([[], [], []]);
          expect(unchanged).toHaveLength(rows.length);
        },
      ),
    );
  });

  it('accounts for each row once', () => {
    fc.assert(
      fc.property(anyFile, anyFile, (first, second) => {
        const { created, changed, leaving, unchanged } = compareRows(readFile(second), readFile(first));
        expect(created.length + changed.length + unchanged.length).toBe(second.length);
        expect(leaving.length + changed.length + unchanged.length).toBe(first.length);
      }),
    );
  });
});

describe('deployedBeyond', () => {
  const key = (about: Readonly<Record<string, string>>) => about.postNumber ?? '';
  const beyond = (before: number, after: number | null, deployed: number) => {
    const incoming = after === null ? [] : [row('P1', { wte: String(after) })];
    const contracts = after === null ? [] : [{ restsOn: 'P1', wte: wte(after) }];
    const peaks = new Map<string, Wte>([['P1', wte(deployed)]]);
    return deployedBeyond(compareRows(incoming, [row('P1', { wte: String(before) })]), contracts, key, peaks);
  };

  it.each([
    ['cut to what is deployed', 80_000, 40_000, 40_000, []],
    ['cut below it', 80_000, 39_999, 40_000, ['P1']],
    ['gone', 80_000, null, 40_000, ['P1']],
    ['gone, with nothing deployed', 80_000, null, 0, []],
    // Flagged when it was cut; a file that leaves it alone has not cut it.
    ['below it before already', 30_000, 30_000, 40_000, []],
  ])('%s', (_case, before, after, deployed, expected) => {
    expect(beyond(before, after, deployed)).toEqual(expected);
  });
});
