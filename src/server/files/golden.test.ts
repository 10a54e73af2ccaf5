import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { plainHeading } from '@/domain/workforce/import/columns';
import { findHeadingRow } from '@/domain/workforce/import/find-heading-row';
import { readDay } from '@/domain/workforce/import/read-day';
import { KNOWN_HEADINGS, LAYOUTS } from '../../../tests/golden/layouts';
import { csvBytes, expectedRows } from '../../../tests/golden/make-files';
import { readFileAt } from './reading.fixture';

const FOLDER = resolve(import.meta.dirname, '../../../tests/golden/workforce');
const known = new Set(KNOWN_HEADINGS.map(plainHeading));
const countKnown = (cells: readonly string[]) => cells.filter((cell) => known.has(plainHeading(cell))).length;

describe.each(LAYOUTS)('$name.$format', (layout) => {
  const path = `${FOLDER}/${layout.name}.${layout.format}`;

  it('gives the rows that were written', async () => {
    const expected = JSON.parse(readFileSync(`${FOLDER}/${layout.name}.json`, 'utf8'));
    const { problem, rows, file } = await readFileAt(path);
    expect(problem).toBeNull();
    expect(rows).toEqual(expected);
    expect(file?.kind).toBe(layout.format);
    if (layout.format === 'csv') expect(file?.delimiter).toBe(layout.delimiter ?? ',');
    else expect(file?.defaultSheet).toBe('Staff');
  });

  it('has its headings found', async () => {
    const { rows } = await readFileAt(path);
    expect(findHeadingRow(rows, countKnown)).toMatchObject({
      ok: true,
      headings: { row: layout.headingRow },
    });
  });

  it('is what its layout makes', () => {
    const expected = JSON.parse(readFileSync(`${FOLDER}/${layout.name}.json`, 'utf8'));
    expect(expectedRows(layout)).toEqual(expected);
    if (layout.format === 'csv') expect(csvBytes(layout).equals(readFileSync(path))).toBe(true);
  });
});

it('says the same days in every extract, however they are written', async () => {
  const days = new Set<string>();
  for (const { name, format, headingRow } of LAYOUTS.filter((layout) => layout.name.startsWith('esr'))) {
    const { rows } = await readFileAt(`${FOLDER}/${name}.${format}`);
    const data = rows.filter(({ row }) => row > headingRow);
    days.add(data.map(({ cells }) => `${readDay(cells[0] ?? '')} ${readDay(cells[14] ?? '')}`).join());
  }
  expect(days.size).toBe(1);
  expect([...days][0]).toContain('2025-03-31 2025-09-30');
});
