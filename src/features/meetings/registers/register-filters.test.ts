import { expect, it } from 'vitest';
import { hasWords, hrefWith, pageOf } from './register-filters';

it.each([
  ['', true],
  ['FALLS', true],
  ['d-2026 falls', true],
  ['tŷ', true],
  ['ty', true],
  ['falls dietitian', false],
])('hasWords: %s', (asked, found) => {
  expect(hasWords(asked, ['First visit after falls i’r tŷ', null, 'D-2026-014'])).toBe(found);
});

it.each([
  ['', 1, 20],
  ['2', 2, 20],
  ['4', 4, 3],
  ['9', 4, 3],
  ['0', 1, 20],
  ['-1', 1, 20],
  ['x', 1, 20],
])('pageOf: %s', (asked, page, shown) => {
  const rows = Array.from({ length: 63 }, (_, index) => index);
  const found = pageOf(rows, asked);
  expect([found.page, found.pages, found.rows.length]).toEqual([page, 4, shown]);
});

it('has one empty page where there is nothing', () => {
  expect(pageOf([], '3')).toEqual({ page: 1, pages: 1, rows: [] });
});

it('leaves out what is not asked', () => {
  expect(hrefWith('/x', { status: null, text: '', page: 2, year: '2026' })).toBe('/x?page=2&year=2026');
  expect(hrefWith('/x', { status: null })).toBe('/x');
});
