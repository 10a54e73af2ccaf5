import { looksLikeNhsNumber } from '../../privacy/nhs-number';
import type { CalendarDay } from '../../time/calendar-day';
import { parseWte, type Wte } from '../../wte/wte';
import type { Remark, Texts } from './reading';
import type { RowErrorCode } from './row-error';
import type { SheetRow } from './sheet-row';
import { shorten } from './shorten';

interface TextLimits {
  readonly required?: boolean;
  readonly most: number;
  /** Numbers that the employer gives are not looked at for an NHS number: one in eleven would pass by chance. */
  readonly isNumber?: boolean;
}

/** Reads the cells of one row, and notes what is wrong with each. */
export interface RowReader {
  readonly row: number;
  /** What is wrong with the row so far. */
  readonly errors: readonly Remark[];
  note(code: RowErrorCode, column: string | null, value: string, facts?: Remark['facts']): void;
  /** The cells of the mapped columns as written, without what must not be kept. */
  cells(): Texts;
  /** A cell as written, spaces aside; null where it is empty. */
  raw(column: string): string | null;
  text(column: string, limits: TextLimits): string | null;
  /** Exact to five decimals. An empty cell is not known, which is not zero. */
  wte(column: string, required?: boolean): Wte | null;
  day(column: string): CalendarDay | null;
  /** A required cell that has to mean something: `read` says what, or null. */
  code<Meaning>(column: string, read: (text: string) => Meaning | null, wrong: RowErrorCode): Meaning | null;
}

const MOST_SHOWN = 80;
const MOST_IN_CODE = 120;

/** How the cells of a file are to be read. */
export interface CellRules {
  /** Column key → index of its cell. */
  readonly columns: Readonly<Record<string, number>>;
  /** How many headings there are. */
  readonly width: number;
  /** Decimals may be written with a comma, since the cells are parted by something else. */
  readonly decimalComma: boolean;
  /** A day as files write it, or a serial as this one counts them. */
  readonly readDay: (text: string) => CalendarDay | null;
  /** Cells put right by hand, by row and column. */
  readonly mends: ReadonlyMap<number, Texts>;
}

/** Most cells have nothing to mend: spaces around or doubled, and what is not plain ASCII. No control is kept. */
const NEEDS_MENDING = /^ | $| {2}|[^ -~]/;

function plainCell(written: string): string {
  if (!NEEDS_MENDING.test(written)) return written;
  const whole = written.toWellFormed().normalize('NFC').replace(/\s+/gu, ' ');
  return whole.replace(/\p{Cc}/gu, '').trim();
}

export function readRow({ row, cells }: SheetRow, rules: CellRules): RowReader {
  const errors: Remark[] = [];
  const mended = rules.mends.get(row);

  function cell(column: string): string {
    const at = rules.columns[column];
    const written = mended?.[column] ?? (at === undefined ? '' : (cells[at] ?? ''));
    return plainCell(written);
  }

  const note: RowReader['note'] = (code, column, value, facts = {}) => {
    // A refused number must not live on in the message that refuses it.
    const shown = looksLikeNhsNumber(value) ? '' : shorten(plainCell(value), MOST_SHOWN);
    errors.push({ column, value: shown, code, facts });
  };

  /** A code, day or figure that is none may still be a number that must not be kept. */
  const noteOther = (code: RowErrorCode, column: string, value: string) =>
    note(looksLikeNhsNumber(value) ? 'IMPORT-NHS-NUMBER' : code, column, value);

  const extra = cells.slice(rules.width).find((text) => text.trim() !== '');
  if (extra !== undefined) note('IMPORT-CELLS-OVER', null, extra, { columns: rules.width });

  return {
    row,
    errors,
    note,
    cells() {
      const written = Object.keys(rules.columns).map((column): [string, string | null] => {
        const text = shorten(cell(column), MOST_IN_CODE);
        return [column, text === '' || looksLikeNhsNumber(text) ? null : text];
      });
      return Object.fromEntries(written);
    },
    raw: (column) => cell(column) || null,
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
      const comma = value.includes(',') && !rules.decimalComma;
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
      const day = rules.readDay(value);
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
