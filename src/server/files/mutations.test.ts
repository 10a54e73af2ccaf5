import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { LAYOUTS } from '../../../tests/golden/layouts';
import { FILE_LIMITS } from './file-limits';
import { READING_CODES } from './file-problem';
import { readBytes } from './reading.fixture';
import { zip } from './workbook.fixture';
import { openArchive } from './xlsx/archive';

const RUNS = 2000;
const MB = 1_048_576;
const FOLDER = resolve(import.meta.dirname, '../../../tests/golden/workforce');

interface Part {
  readonly name: string;
  readonly bytes: Buffer;
}

/** A file as it lies on a disk, or the parts of a workbook, of which one is spoilt before they are packed. */
async function goldenParts(): Promise<readonly (readonly Part[])[]> {
  const files: Part[][] = [];
  for (const { name, format } of LAYOUTS) {
    const path = `${FOLDER}/${name}.${format}`;
    files.push([{ name: '', bytes: readFileSync(path) }]);
    if (format === 'csv') continue;
    const archive = await openArchive(path, FILE_LIMITS);
    const parts: Part[] = [];
    for (const part of archive.names) {
      const pieces: Buffer[] = [];
      for await (const piece of archive.read(part)) pieces.push(piece);
      parts.push({ name: part, bytes: Buffer.concat(pieces) });
    }
    archive.close();
    files.push(parts);
  }
  return files;
}

type Spoil = (bytes: Buffer) => Buffer;

const share = fc.double({ min: 0, max: 1, noNaN: true });
const length = fc.integer({ min: 1, max: 200 });
const place = (bytes: Buffer, at: number) => Math.floor(at * bytes.length);

const spoils: fc.Arbitrary<Spoil> = fc.oneof(
  fc.tuple(share, fc.integer({ min: 0, max: 255 })).map(([at, byte]) => (bytes: Buffer) => {
    const spoilt = Buffer.from(bytes);
    spoilt[place(bytes, at)] = byte;
    return spoilt;
  }),
  share.map((at) => (bytes: Buffer) => bytes.subarray(0, place(bytes, at))),
  fc.tuple(share, length).map(([at, count]) => (bytes: Buffer) => {
    const from = place(bytes, at);
    return Buffer.concat([bytes.subarray(0, from), bytes.subarray(from + count)]);
  }),
  fc.tuple(share, length).map(([at, count]) => (bytes: Buffer) => {
    const from = place(bytes, at);
    return Buffer.concat([bytes.subarray(0, from + count), bytes.subarray(from)]);
  }),
  fc
    .tuple(
      share,
      fc.constantFrom('"', ',', ';', '\n', '\r', '\0', '<', '>', '&', '=SUM(A1)', '\xff', '|', '/>'),
    )
    .map(([at, text]) => (bytes: Buffer) => {
      const from = place(bytes, at);
      return Buffer.concat([bytes.subarray(0, from), Buffer.from(text, 'latin1'), bytes.subarray(from)]);
    }),
  // Cells change places, or elements do.
  fc
    .tuple(share, share, fc.constantFrom(',', ';', '\n', '<', '"'))
    .map(([one, other, mark]) => (bytes: Buffer) => {
      const cells = bytes.toString('latin1').split(mark);
      const [a, b] = [Math.floor(one * cells.length), Math.floor(other * cells.length)];
      const [cell = '', otherCell = ''] = [cells[a], cells[b]];
      cells.splice(a, 1, otherCell);
      cells.splice(b, 1, cell);
      return Buffer.from(cells.join(mark), 'latin1');
    }),
);

it(`${RUNS} spoilt files end in rows or in a problem with a code, in little memory`, async () => {
  const files = await goldenParts();
  const before = process.memoryUsage().rss;
  const ends = { read: 0, refused: 0 };
  const property = fc.asyncProperty(
    fc.constantFrom(...files),
    share,
    fc.array(spoils, { minLength: 1, maxLength: 3 }),
    async (parts, which, chosen) => {
      const spoilt = Math.floor(which * parts.length);
      const bytesOf = (part: Part, index: number) =>
        index === spoilt ? chosen.reduce((bytes, spoil) => spoil(bytes), part.bytes) : part.bytes;
      const whole = parts.map((part, index) => ({ name: part.name, bytes: bytesOf(part, index) }));
      const { problem, rows } = await readBytes(whole.length === 1 ? (whole[0]?.bytes ?? '') : zip(whole));
      if (problem === null) ends.read += 1;
      else ends.refused += 1;
      if (problem !== null) expect(READING_CODES).toContain(problem.code);
      let last = 0;
      for (const { row, cells } of rows) {
        expect(row).toBeGreaterThan(last);
        expect(cells.length).toBeLessThanOrEqual(FILE_LIMITS.columns);
        expect(cells.some((cell) => cell.includes('\0'))).toBe(false);
        last = row;
      }
    },
  );
  await fc.assert(property, { numRuns: RUNS });
  // Neither all read nor all refused: the mutations reach what they are meant to reach.
  expect(Math.min(ends.read, ends.refused)).toBeGreaterThan(RUNS / 10);
  expect(process.memoryUsage().rss - before).toBeLessThan(200 * MB);
}, 60_000);
