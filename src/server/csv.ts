import { stringify } from 'csv-stringify/sync';
import { WTE_SCALE, type Wte } from '@/domain/wte/wte';

/** A figure stays a number, with a point, in both languages; unknown is an empty cell, not zero. */
export type CsvValue = string | number | null;

/** WTE with every decimal that is known, so that sums of the file are exact. */
export function csvWte(wte: Wte | null): number | null {
  return wte === null ? null : wte / WTE_SCALE;
}

/**
 * A file that spreadsheets open as it is: with a byte order mark, and without a text that they would run as a formula.
 * Only a number of ours may begin with a minus.
 */
export function csvText(rows: readonly (readonly CsvValue[])[]): string {
  return stringify(
    rows.map((row) => [...row]),
    {
      bom: true,
      escape_formulas: true,
      record_delimiter: 'windows',
      cast: { number: (value) => ({ value: String(value), escape_formulas: false }) },
    },
  );
}

export function csvResponse(text: string, fileName: string): Response {
  return new Response(text, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${fileName}.csv"`,
      'Cache-Control': 'private, no-store',
    },
  });
}

/** Absent and forbidden answer alike. */
export const absentResponse = () => new Response(null, { status: 404 });
