import { looksLikeNhsNumber } from '../../privacy/nhs-number';
import type { CalendarDay } from '../../time/calendar-day';
import { parseWte, type Wte } from '../../wte/wte';
import { readDay } from './read-day';
import type { RowError, RowErrorCode } from './row-error';

/** A file as cells, without the heading; `row` counts as a spreadsheet does. */
export interface Table {
  readonly headings: readonly string[];
  readonly rows: readonly { readonly row: number; readonly cells: readonly string[] }[];
  /** Decimals may be written with a comma, since the cells are parted by semicolons. */
  readonly decimalComma: boolean;
}

interface TextLimits {
  readonly required?: boolean;
  readonly most: number;
  /** Numbers that the employer gives are not looked at for an NHS number: one in eleven would pass by chance. */
  readonly isNumber?: boolean;
}

/** Reads the cells of one row, and notes what is wrong with each. */
export interface RowReader {
  readonly row: number;
  note(code: RowErrorCode, column: string | null, value: string, facts?: RowError['facts']): void;
  text(column: string, limits: TextLimits): string | null;
  /** Exact to five decimals. An empty cell is not known, which is not zero. */
  wte(column: string, required?: boolean): Wte | null;
  day(column: string): CalendarDay | null;
  /** A required cell that has to mean something: `read` says what, or null. */
  code<Meaning>(column: string, read: (text: string) => Meaning | null, wrong: RowErrorCode): Meaning | null;
}

const MOST_SHOWN = 80;
const MOST_IN_CODE = 120;

export function readRow(
  { row, cells }: Table['rows'][number],
  table: Pick<Table, 'decimalComma' | 'headings'>,
  positions: ReadonlyMap<string, number>,
  errors: RowError[],
): RowReader {
  function cell(column: string): string {
    const at = positions.get(column);
    return at === undefined ? '' : (cells[at] ?? '').normalize('NFC').trim().replace(/\s+/gu, ' ');
  }

  const note: RowReader['note'] = (code, column, value, facts = {}) => {
    // A refused number must not live on in the message that refuses it.
    const shown = looksLikeNhsNumber(value) ? '' : value.slice(0, MOST_SHOWN);
    errors.push({ row, column, value: shown, code, facts });
  };

  /** A code, day or figure that is none may still be a number that must not be kept. */
  const noteOther = (code: RowErrorCode, column: string, value: string) =>
    note(looksLikeNhsNumber(value) ? 'IMPORT-NHS-NUMBER' : code, column, value);

  const extra = cells.slice(table.headings.length).find((text) => text.trim() !== '');
  if (extra !== undefined) note('IMPORT-CELLS-OVER', null, extra, { columns: table.headings.length });

  return {
    row,
    note,
    text(column, { required = false, most, isNumber = false }) {
      const value = cell(column);
      if (value === '') {
        if (required) note('IMPORT-CELL-MISSING', column, '');
        return null;
      }
      if (value.length > most) {
        note('IMPORT-CELL-LONG', column, value, { most, length: value.length });
        return null;
      }
      if (!isNumber && looksLikeNhsNumber(value)) {
        note('IMPORT-NHS-NUMBER', column, '');
        return null;
      }
      return value;
    },
    wte(column, required = false) {
      const value = cell(column);
      if (value === '') {
        if (required) note('IMPORT-CELL-MISSING', column, '');
        return null;
      }
      const comma = value.includes(',') && !table.decimalComma;
      const parsed = comma ? null : parseWte(value);
      if (parsed === null) {
        const negative = /^[-−]\s*\d+(?:[.,]\d+)?$/u.test(value) && !comma;
        noteOther(negative ? 'IMPORT-WTE-NEGATIVE' : 'IMPORT-WTE-WRONG', column, value);
      }
      return parsed;
    },
    day(column) {
      const value = cell(column);
      if (value === '') return null;
      const day = readDay(value);
      if (day === null) noteOther('IMPORT-DAY-WRONG', column, value);
      return day;
    },
    code(column, read, wrong) {
      const value = cell(column);
      if (value === '') {
        note('IMPORT-CELL-MISSING', column, '');
        return null;
      }
      const meaning = value.length > MOST_IN_CODE ? null : read(value);
      if (meaning === null) noteOther(wrong, column, value);
      return meaning;
    },
  };
}

export function isEmptyRow(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === '');
}
