import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { calendarDay } from '@/domain/time/calendar-day';
import type { ImportContext } from '@/domain/workforce/import/context';
import { layoutReader } from '@/domain/workforce/import/layout-reader';
import { guessMapping } from '@/domain/workforce/import/mapping';
import type { RowReading } from '@/domain/workforce/import/reading';
import { FileRefused } from '@/server/files/file-problem';
import { openFile } from '@/server/files/open-file';
import { shippedLists } from '../../../../tests/builders/profession-rows';
import { lookAtFile } from './data/look-at-file';

/** As many as the whole import has to stand; each is written, opened, looked at and read to its end. */
const FILES = 10_000;

const folder = mkdtempSync(join(tmpdir(), 'cydweithio-mutated-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const HEADINGS = [
  ...['Effective Date', 'Org L6', 'Employee Number', 'Full Name', 'Assignment Number', 'Staff Group', 'Role'],
  ...['Occupation Code', 'Position Title', 'Pay Grade', 'FTE', 'Assignment Status', 'Assignment Category'],
];
const [DATE, UNIT, EMPLOYEE, POST, ROLE, CODE, GRADE, FTE, STATUS] = [0, 1, 2, 4, 6, 7, 9, 10, 11] as const;

const PEOPLE = [
  ['Physiotherapist', 'S1E', 'NHS|XR06|Review Body Band 6'],
  ['Occupational Therapist', 'S1C', 'NHS|XR05|Review Body Band 5'],
  ['Dietitian', 'S1B', 'Band 7'],
  ['Speech and Language Therapist', 'S1J', 'NHS|XR08|Review Body Band 8 - Range A'],
] as const;
const FTES = ['1', '0.8', '0.61333', '0.5', '0.2', '0', '1.2', '0.123456'];

type Rows = string[][];

const row = fc
  .record({
    person: fc.constantFrom(...PEOPLE),
    fte: fc.constantFrom(...FTES),
    unit: fc.constantFrom('FFI', 'TG'),
  })
  .map(({ person: [role, code, grade], fte, unit }) => [
    ...['31-Oct-2026', unit, '', 'Enw Ffug', '', 'Allied Health Professionals', role],
    ...[code, role, grade, fte, 'Active Assignment', 'Permanent'],
  ]);

/** What goes wrong in a row: a cell and what stands in it. */
const SPOILT: readonly (readonly [number, string])[] = [
  [FTE, 'abc'],
  [FTE, '-0.5'],
  [FTE, ''],
  [FTE, '1.000.000'],
  [UNIT, 'Uned Anhysbys'],
  [UNIT, ''],
  [UNIT, '943 476 5919'],
  [ROLE, 'Arts Therapist'],
  [ROLE, 'Staff Nurse'],
  [CODE, 'N6H'],
  [GRADE, ''],
  [STATUS, 'Rhywbeth Arall'],
  [STATUS, 'Career Break'],
  [DATE, '31-Foo-2026'],
  [POST, 'A0'],
  [HEADINGS.length, 'un gell yn ormod'],
];

const spoilt = fc.array(fc.tuple(fc.nat(40), fc.constantFrom(...SPOILT)), { maxLength: 6 });

const shape = fc.record({
  rows: fc.array(row, { minLength: 1, maxLength: 15 }),
  spoilt,
  above: fc.array(fc.constantFrom('', 'Staff in post', 'Adroddiad misol'), { maxLength: 3 }),
  delimiter: fc.constantFrom(',', ';', '\t'),
  newline: fc.constantFrom('\n', '\r\n'),
  mark: fc.boolean(),
  named: fc.boolean(),
  /** One file in four is damaged as bytes. */
  damage: fc.oneof(
    { weight: 3, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: fc.record({ at: fc.nat(), cut: fc.boolean(), byte: fc.nat(255) }) },
  ),
});

function written(rows: Rows, { above, delimiter, newline, mark }: Plan) {
  const cell = (text: string) => (/[,;\t"]/.test(text) ? `"${text}"` : text);
  const lines = [
    ...above,
    HEADINGS.map(cell).join(delimiter),
    ...rows.map((cells) => cells.map(cell).join(delimiter)),
  ];
  return Buffer.from(`${mark ? '\uFEFF' : ''}${lines.join(newline)}${newline}`);
}

const context = (named: boolean): ImportContext => ({
  asAt: calendarDay('2026-10-31'),
  today: calendarDay('2026-11-22'),
  named,
  professions: [...new Set(['physiotherapist', 'occupational-therapist', 'dietitian'])].map((key) => ({
    ...{ key, nameEn: key, nameCy: key, registerPrefix: null },
  })),
  places: [],
  teams: ['FFI', 'TG'].map((code) => ({ code, nameEn: code, nameCy: code })),
  posts: [],
  file: { width: HEADINGS.length, decimalComma: false, date1904: false, mends: new Map() },
  esr: { lists: shippedLists, professionAnswers: new Map(), teamAnswers: new Map() },
});
const CONTEXTS = { named: context(true), summed: context(false) };

type Outcome = { readonly refused: string } | { readonly readings: readonly RowReading[] };

async function importFile(bytes: Buffer, named: boolean): Promise<Outcome> {
  const path = join(folder, 'file');
  writeFileSync(path, bytes);
  const opened = await openFile(path);
  if (!opened.ok) return { refused: opened.problem.code };
  try {
    const { layout } = await lookAtFile(opened.file, 'esr');
    const guess = guessMapping('esr', layout.headings);
    if (!guess.certain) return { refused: 'mapping' };
    const known = named ? CONTEXTS.named : CONTEXTS.summed;
    const { headings, decimalComma } = layout;
    const file = { ...known.file, width: headings.length, decimalComma };
    const reader = layoutReader('esr', guess.mapping, { ...known, file });
    const readings: RowReading[] = [];
    for await (const batch of opened.file.rows()) {
      for (const line of batch) if (line.row > layout.headingRow) readings.push(...reader.read(line));
    }
    return { readings: [...readings, ...reader.finish()] };
  } catch (error) {
    if (error instanceof FileRefused) return { refused: error.problem.code };
    throw error;
  } finally {
    await opened.file.close();
  }
}

/** WTE of the cells as they were written, in 1/100 000, counted without any of our code. */
function countedApart(rows: Rows): bigint {
  let total = 0n;
  for (const cells of rows) {
    const match = /^(\d+)(?:\.(\d+))?$/.exec(cells[FTE] ?? '');
    if (!match) continue;
    const [, whole = '0', part = ''] = match;
    const digits = part.padEnd(6, '0');
    total += BigInt(whole) * 100_000n + BigInt(digits.slice(0, 5)) + (digits.charAt(5) >= '5' ? 1n : 0n);
  }
  return total;
}

type Plan = typeof shape extends fc.Arbitrary<infer Shape> ? Shape : never;

/** The rows with numbers of their own, and with what goes wrong in them. */
function spoiltRows({ rows, spoilt: wrong }: Plan): Rows {
  const own = rows.map((cells, at) => cells.with(EMPLOYEE, `E${at}`).with(POST, `A${at}`));
  for (const [at, [column, text]] of wrong) {
    const cells = own[at % own.length];
    if (cells) cells[column] = text;
  }
  return own;
}

function damaged(bytes: Buffer, { damage }: Plan): Buffer {
  if (!damage) return bytes;
  const at = damage.at % bytes.length;
  if (damage.cut) return bytes.subarray(0, at);
  bytes[at] = damage.byte;
  return bytes;
}

describe('ten thousand files that are not as they should be', () => {
  it('never break the import; what is read, asked, rejected and set apart adds up to the file', async () => {
    const seen = { files: 0, inPart: 0 };
    await fc.assert(
      fc.asyncProperty(shape, async (plan) => {
        const rows = spoiltRows(plan);
        const outcome = await importFile(damaged(written(rows, plan), plan), plan.named);
        seen.files += 1;
        if ('refused' in outcome) {
          expect(outcome.refused).toMatch(/^(IMPORT-[A-Z-]+|mapping)$/);
          return;
        }
        const { readings } = outcome;
        const kinds = new Set(readings.map(({ kind }) => kind));
        if (kinds.has('read') && kinds.size > 1) seen.inPart += 1;
        if (plan.damage) return;
        const total = readings.reduce((sum, { wte }) => sum + BigInt(wte ?? 0), 0n);
        expect(total).toBe(countedApart(rows));
        if (plan.named) expect(readings).toHaveLength(rows.length);
      }),
      { numRuns: FILES },
    );
    expect(seen.files).toBe(FILES);
    expect(seen.inPart / FILES).toBeGreaterThan(0.3);
  }, 300_000);
});
