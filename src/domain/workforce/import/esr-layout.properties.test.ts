import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ESR,
  type EsrCells,
  type HowRead,
  type Read,
  readEsr,
  readLines,
  readSummed,
} from '../../../../tests/builders/read-layout';
import { plainHeading } from './columns';
import { keepCells, keptColumns } from './kept-columns';
import { guessMapping } from './mapping';

/** WTE in 1/100 000, as a cell writes it. */
const amount = fc.integer({ min: 0, max: 130_000 }).map((units) => (units / 100_000).toFixed(5));

const TOLD: readonly Partial<EsrCells>[] = [
  {},
  { jobRole: 'Dietitian', occupationCode: 'S1B', positionTitle: 'Dietitian' },
  { jobRole: '', occupationCode: '', positionTitle: 'Occupational Therapist' },
  { jobRole: 'Assistant', occupationCode: 'S9J', staffGroup: 'Additional Clinical Services' },
  { jobRole: '', occupationCode: 'SAH', positionTitle: 'Therapist' },
  { jobRole: 'Staff Nurse', occupationCode: 'N6A', positionTitle: 'Nurse' },
  { jobRole: '', occupationCode: '', positionTitle: 'Team lead' },
  { jobRole: '', occupationCode: '', positionTitle: '' },
];

/** The first of them mostly, so that many rows of a file are summed into one. */
function mostly<Value>(first: Value, ...others: readonly Value[]): fc.Arbitrary<Value> {
  return fc.oneof(
    { weight: 4, arbitrary: fc.constant(first) },
    { weight: 1, arbitrary: fc.constantFrom(...others) },
  );
}

/** Rows of one file, each with a person and a post of its own. */
const rows = fc
  .array(
    fc.record({
      told: mostly<Partial<EsrCells>>({}, ...TOLD),
      wte: fc.oneof({ weight: 12, arbitrary: amount }, fc.constantFrom('', 'full', '-1', '0,5', '.5')),
      organisation: mostly('PHY', 'COM', 'Community Therapies', 'Elsewhere', '000 L8 Unknown', ''),
      grade: mostly('Band 5', 'B6', 'NHS|XR08|Review Body Band 8 - Range A', 'Grade 9', 'Band 5-6', ''),
      status: mostly('Active Assignment', 'Active Assignment', 'Maternity', 'Career Break', '07', 'Odd'),
      contractType: fc.constantFrom('Permanent', 'Fixed Term Temp', 'Bank', 'Locum', '', 'Odd'),
      prefix: fc.constantFrom('PH', 'DT', 'OT', ''),
    }),
    { maxLength: 30 },
  )
  .map((drawn) =>
    drawn.map(({ told, prefix, ...cells }, index): EsrCells => {
      const number = String(7_310_001 + index * 13);
      return {
        ...{ ...ESR, hours: '', ...told, ...cells },
        ...{ name: `Qwyx${index} Zzpqr`, staffNumber: `31${number}`, postNumber: `20${number}-2` },
        ...{ registrationNumber: prefix === '' ? '' : `${prefix}${number.slice(1)}`, welshLevel: '' },
      };
    }),
  );

/** By the cells alone: exact, in 1/100 000; null for what is no number. */
function unitsOf({ wte = '' }: EsrCells): number | null {
  const match = /^(\d*)[.,]?(\d*)$/.exec(wte);
  if (!match || wte === '') return null;
  return Number(match[1] || '0') * 100_000 + Number((match[2] ?? '').padEnd(5, '0'));
}

const total = (amounts: readonly (number | null)[]) =>
  amounts.reduce<number>((sum, each) => sum + (each ?? 0), 0);
const wteOf = (read: Read) => total(read.readings.map(({ wte }) => wte));

type Facts = Readonly<Record<string, string | null>>;
const units = (facts: Facts, column: string) => Math.round(Number(facts[column] ?? 0) * 100_000);
const byKey = (read: Read): Readonly<Record<string, Facts>> =>
  Object.fromEntries(
    read.rows.map(({ key, facts }) => [key, facts]).sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)),
  );

describe('esrLayout, whatever the rows', () => {
  it.each([
    ['named', readEsr],
    ['summed', readSummed],
  ])('%s: loses and invents no WTE', (_case, read) => {
    fc.assert(
      fc.property(rows, (cells) => {
        expect(wteOf(read(cells))).toBe(total(cells.map(unitsOf)));
      }),
    );
  });

  it('reads, asks about, rejects or counts apart each row, once', () => {
    fc.assert(
      fc.property(rows, (cells) => {
        const { readings } = readEsr(cells);
        expect(readings.map(({ row }) => row)).toEqual(cells.map((_, index) => index + 2));
      }),
    );
  });

  it('sums up to the named rows', () => {
    fc.assert(
      fc.property(rows, (cells) => {
        const sums = byKey(readSummed(cells));
        const named = Object.groupBy(
          // A register number of another part is wrong in a record, and is not looked at in a sum.
          readEsr(
            cells.map((row) => ({ ...row, registrationNumber: row.registrationNumber?.slice(0, 2) ?? '' })),
            {
              context: { professions: [] },
            },
          ).rows,
          ({ facts }) => JSON.stringify([facts.teamCode, facts.profession, facts.tier, facts.band]),
        );
        expect(Object.keys(sums).sort()).toEqual(Object.keys(named).sort());
        for (const [key, facts] of Object.entries(sums)) {
          const records = (named[key] ?? []).map((row) => row.facts);
          const of = (test: (record: Facts) => boolean) =>
            total(records.filter(test).map((record) => units(record, 'contractedWte')));
          expect(units(facts, 'inPostWte')).toBe(of(({ presence }) => presence !== 'apart'));
          expect(units(facts, 'apartWte')).toBe(of(({ presence }) => presence === 'apart'));
          expect(units(facts, 'longAbsentWte')).toBe(of(({ presence }) => presence === 'long_absence'));
          expect(units(facts, 'fixedTermWte')).toBe(
            of(({ presence, contractType }) => presence !== 'apart' && contractType === 'fixed_term'),
          );
        }
      }),
    );
  });

  it('sums the same in whatever order the rows come', () => {
    const shuffled = rows.chain((cells) =>
      fc.tuple(fc.constant(cells), fc.shuffledSubarray(cells, { minLength: cells.length })),
    );
    fc.assert(
      fc.property(shuffled, ([cells, others]) => {
        expect(byKey(readSummed(others))).toEqual(byKey(readSummed(cells)));
      }),
    );
  });
});

describe('esrLayout without an agreement, whatever the rows', () => {
  /** Nothing of a person: names, numbers, and the figures of a register number. */
  function expectNobody(readings: unknown, cells: readonly EsrCells[]): void {
    const text = JSON.stringify(readings);
    for (const { name = '', staffNumber = '', postNumber = '', registrationNumber = '' } of cells) {
      const figures = registrationNumber.replace(/\D/g, '');
      for (const personal of [
        ...name.split(' '),
        staffNumber,
        postNumber,
        figures,
        plainHeading(postNumber),
      ]) {
        if (personal !== '') expect(text).not.toContain(personal);
      }
    }
  }

  it('says nothing of a person', () => {
    fc.assert(fc.property(rows, (cells) => expectNobody(readSummed(cells).readings, cells)));
  });

  it('says nothing of a person in rows that have slipped', () => {
    fc.assert(
      fc.property(rows, (cells) => {
        for (const how of [{ beyond: ['Zzpqr'] }, { beyond: ['', '31731'] }] satisfies HowRead[]) {
          const slipped = cells.map((row) => ({
            ...row,
            status: row.name ?? '',
            grade: row.staffNumber ?? '',
          }));
          expectNobody(readSummed(slipped, how).readings, cells);
        }
      }),
    );
  });

  it('reads the same from what is kept of a file as from the file', () => {
    fc.assert(
      fc.property(rows, (cells) => {
        const keys = Object.keys(ESR).concat('registrationNumber', 'welshLevel') as (keyof EsrCells)[];
        const lines = cells.map((row, index) => ({
          row: index + 2,
          cells: keys.map((key) => row[key] ?? ''),
        }));
        const kept = keptColumns(
          'esr',
          false,
          keys,
          lines.map((line) => line.cells),
        );
        const stored = lines.map((line) => ({ row: line.row, cells: keepCells(line.cells, kept) }));
        expectNobody(stored, cells);
        const { mapping } = guessMapping('esr', keys);
        const how = { context: { named: false } };
        expect(readLines('esr', stored, mapping, how)).toEqual(readLines('esr', lines, mapping, how));
      }),
    );
  });
});
