import { describe, expect, it } from 'vitest';
import { plainHeading } from './columns';
import { findHeadingRow, MOST_ABOVE_HEADINGS, repeatsHeadings } from './find-heading-row';
import type { SheetRow } from './sheet-row';

const KNOWN = new Set(
  [
    'Staff number',
    'Name',
    'Band',
    'WTE',
    'Contract type',
    'Registration number',
    'Expiry',
    'Effective Date',
    'Organisation',
    'Rhif staff',
    'Enw',
    'CAC',
    'Band cyflog',
  ].map(plainHeading),
);
const countKnown = (cells: readonly string[]) => cells.filter((cell) => KNOWN.has(plainHeading(cell))).length;

/** A sheet as text: a line a row, cells between bars, blank lines left out as readers do. */
function sheet(...lines: readonly string[]): SheetRow[] {
  return lines.flatMap((line, index) => {
    const cells = line.split('|').map((cell) => cell.trim());
    return cells.every((cell) => cell === '') ? [] : [{ row: index + 1, cells }];
  });
}

const HEADINGS = 'Staff number|Name|Band|WTE|Base';
const DATA = 'S1|Enfys Prawf|6|0.8|Canolfan Ffug';

describe('findHeadingRow', () => {
  it.each([
    ['in the first row', [HEADINGS, DATA], 1],
    ['below a title and a blank row', ['Staff in post', '', HEADINGS, DATA], 3],
    ['below prompts', ['Effective Date|31-Mar-2025', 'Organisation|110', HEADINGS, DATA], 3],
    ['below two prompts in a row', ['Effective Date|31-Mar-2025|Organisation|110', HEADINGS, DATA], 2],
    ['below prompts without answers', ['Effective Date| |Organisation|', '', HEADINGS, DATA], 3],
    ['below a title with the day beside it', ['Staff in post| | |Printed 31/03/2025', HEADINGS, DATA], 2],
    ['below a long title in the middle', ['| |Staff in post by team| |', HEADINGS, DATA], 2],
    ['in odd letters', ['STAFF_NUMBER|name|Band |W.T.E.|Base', DATA], 1],
    ['with a column that has no heading', ['Staff number|Name| |Band|WTE', 'S1|Enfys Prawf|x|6|0.8'], 1],
    ['in the last row that is looked at', [...Array(MOST_ABOVE_HEADINGS - 1).fill(''), HEADINGS, DATA], 40],
  ])('finds them %s', (_case, lines, row) => {
    const found = findHeadingRow(sheet(...lines), countKnown);
    expect(found).toMatchObject({ ok: true, headings: { row } });
  });

  it.each([
    ['no known word', ['Colour|Size', 'Red|3']],
    ['one known word', ['Name|Colour', 'Enfys Prawf|Red']],
    ['no rows', []],
    ['one row too late', [...Array(MOST_ABOVE_HEADINGS).fill(''), HEADINGS, DATA]],
  ])('finds none: %s', (_case, lines) => {
    expect(findHeadingRow(sheet(...lines), countKnown)).toMatchObject({
      ok: false,
      code: 'IMPORT-HEADINGS-NONE',
    });
  });

  it.each([
    ['the same again below', [HEADINGS, HEADINGS, DATA], 1, 2],
    ['the same again after a page break', [HEADINGS, DATA, DATA, '', HEADINGS, DATA], 1, 5],
    ['in the other language', [HEADINGS, 'Rhif staff|Enw|Band cyflog|CAC|Safle', DATA], 1, 2],
    [
      'groups above',
      ['Staff| |Registration| |', 'Staff number|Name|Registration number|Expiry|WTE', DATA],
      1,
      2,
    ],
    [
      'one group above',
      ['| |Registration| |', 'Staff number|Name|Registration number|Expiry|WTE', DATA],
      1,
      2,
    ],
    [
      'split over two rows',
      ['Staff number|Name|Registration| |WTE', '| |Body|Registration number|Whole', DATA],
      1,
      2,
    ],
  ])('refuses two: %s', (_case, lines, first, second) => {
    expect(findHeadingRow(sheet(...lines), countKnown)).toEqual({
      ok: false,
      code: 'IMPORT-HEADINGS-TWO',
      facts: { first, second },
    });
  });
});

describe('repeatsHeadings', () => {
  const [headings] = sheet(HEADINGS) as [SheetRow];
  it.each([
    ['the same', HEADINGS, true],
    ['in other letters', 'staff number|NAME|band|wte|base', true],
    ['with empty cells behind', `${HEADINGS}| | `, true],
    ['one cell less', 'Staff number|Name|Band|WTE', false],
    ['a row of data', DATA, false],
  ])('%s', (_case, line, expected) => {
    const [row] = sheet(line) as [SheetRow];
    expect(repeatsHeadings(headings, row)).toBe(expected);
  });
});
