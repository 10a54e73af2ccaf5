import { expect, type Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';

export type CsvRow = Readonly<Record<string, string>>;

/**
 * A table of a file of the portal, fetched with the session of the page, without the cover before it and the sections
 * after it. `heading` is the first heading of the table.
 */
export async function readCsv(page: Page, href: string, heading: string): Promise<CsvRow[]> {
  const response = await page.request.get(href);
  expect(response.status()).toBe(200);
  expect(response.headers()['content-type']).toContain('text/csv');
  const lines: string[][] = parse(await response.text(), { bom: true, relax_column_count: true });
  const start = lines.findIndex((line) => line[0] === heading && line.length > 2);
  const names = lines[start];
  if (!names) throw new Error(`No heading ${heading} in ${href}`);
  const rest = lines.slice(start + 1);
  const end = rest.findIndex((line) => line.every((value) => value === ''));
  return rest
    .slice(0, end < 0 ? rest.length : end)
    .map((line) => Object.fromEntries(names.map((name, at) => [name, line[at] ?? ''])));
}

/** A figure in units of 1/100 000 WTE, as the domain counts them: sums of these are exact. */
export function units(row: CsvRow | undefined, column: string): number {
  const text = row?.[column];
  if (!text) throw new Error(`No figure for ${column} in ${JSON.stringify(row)}`);
  return Math.round(Number(text) * 100_000);
}
