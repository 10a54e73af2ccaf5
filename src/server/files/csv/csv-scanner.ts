import type { SheetRow } from '@/domain/workforce/import/sheet-row';
import { cellName } from '../cell-name';
import type { FileLimits } from '../file-limits';
import { refuse } from '../file-problem';
import type { CsvShape } from './delimiter';
import { isFormula } from './formula';

/** A line that long is no row of a spreadsheet. */
const MOST_IN_RECORD = 1_048_576;
const QUOTE = '"';
const NO_BREAK_SPACE = 160;

interface Quoted {
  readonly cells: string[];
  readonly end: number;
}

interface Cell {
  readonly text: string;
  /** Where the next cell or record begins. */
  readonly next: number;
  readonly isLast: boolean;
  /** Ends of lines inside of it. */
  readonly lines: number;
}

/**
 * Rows of text that comes in pieces. A line without a quote is split by the engine itself, which is what makes this five
 * times as fast as reading letter by letter; quotes are read as RFC 4180 has them, and as a letter where a cell does not
 * begin with one, as spreadsheets do.
 */
export class CsvScanner {
  private rest = '';
  /** Records and lines so far: a cell may go over several lines. */
  private record = 0;
  private line = 0;
  private filled = 0;
  private rows: SheetRow[] = [];

  constructor(
    private readonly shape: CsvShape,
    private readonly limits: FileLimits,
  ) {}

  get size(): number {
    return this.rows.length;
  }

  take(): SheetRow[] {
    const { rows } = this;
    this.rows = [];
    return rows;
  }

  /** Reads on; `isLast` says that nothing comes after, so that the last line needs no end. */
  push(piece: string, isLast: boolean): void {
    const text = this.rest + piece;
    let at = 0;
    let quote = -1;
    while (at < text.length) {
      if (quote < at) quote = indexOr(text, QUOTE, at);
      const newline = text.indexOf(this.shape.newline, at);
      if (newline === -1 && !isLast) break;
      const end = newline === -1 ? text.length : newline;
      if (quote >= end) {
        this.line += 1;
        this.add(this.split(text, at, end));
        at = end + 1;
      } else {
        const quoted = this.readQuoted(text, at, isLast);
        if (quoted === null) break;
        this.add(quoted.cells);
        at = quoted.end;
        quote = Math.min(quote, at - 1);
      }
    }
    this.rest = text.slice(at);
    if (this.rest.length > MOST_IN_RECORD) this.refuseLong(this.rest);
  }

  private split(text: string, from: number, end: number): string[] {
    const isReturn = end > from && this.shape.newline === '\n' && text.charCodeAt(end - 1) === 13;
    return text.slice(from, isReturn ? end - 1 : end).split(this.shape.delimiter);
  }

  /** A record with a quote in its first line; null where it ends in a piece to come. */
  private readQuoted(text: string, from: number, isLast: boolean): Quoted | null {
    const cells: string[] = [];
    let at = from;
    let lines = 1;
    let newline = -1;
    for (;;) {
      // Not looked for again in every cell: a row may have a million of them, and no end.
      if (newline < at) newline = indexOr(text, this.shape.newline, at);
      const cell =
        text[at] === QUOTE
          ? this.quotedCell(text, at, isLast, this.line + lines)
          : this.plainCell(text, at, newline, isLast);
      if (cell === null) return null;
      cells.push(cell.text);
      lines += cell.lines;
      at = cell.next;
      if (cell.isLast) break;
    }
    this.line += lines;
    return { cells, end: at };
  }

  private plainCell(text: string, at: number, newline: number, isLast: boolean): Cell | null {
    if (newline >= text.length && !isLast) return null;
    const end = Math.min(newline, text.length);
    const delimiter = text.indexOf(this.shape.delimiter, at);
    const isLastCell = delimiter === -1 || delimiter >= end;
    return {
      text: isLastCell ? (this.split(text, at, end)[0] ?? '') : text.slice(at, delimiter),
      next: (isLastCell ? end : delimiter) + 1,
      isLast: isLastCell,
      lines: 0,
    };
  }

  private quotedCell(text: string, at: number, isLast: boolean, line: number): Cell | null {
    const close = this.closingQuote(text, at + 1, isLast, line);
    if (close === null) return null;
    const inside = text.slice(at + 1, close);
    const cell = {
      text: inside.includes(QUOTE) ? inside.replaceAll('""', QUOTE) : inside,
      lines: inside.split(this.shape.newline).length - 1,
    };
    if (text.startsWith(this.shape.delimiter, close + 1)) return { ...cell, next: close + 2, isLast: false };
    const next = this.recordEnd(text, close + 1, isLast);
    if (next === null) return null;
    return next === -1 ? refuse('IMPORT-FILE-QUOTES', { line }) : { ...cell, next, isLast: true };
  }

  private closingQuote(text: string, from: number, isLast: boolean, line: number): number | null {
    for (let at = indexOr(text, QUOTE, from); ; at = indexOr(text, QUOTE, at + 2)) {
      const isOpen = at >= text.length;
      // A cell far too long is one whose quote was never closed.
      const length = (isOpen ? text.length : at) - from;
      if ((isOpen && isLast) || length > 2 * this.limits.cellLength) {
        refuse('IMPORT-FILE-QUOTES', { line });
      }
      if (isOpen || (at + 1 === text.length && !isLast)) return null;
      if (text[at + 1] !== QUOTE) return at;
    }
  }

  /** Where the next record begins, −1 where the closing quote stands before something else, null where it is not known yet. */
  private recordEnd(text: string, at: number, isLast: boolean): number | null {
    if (at >= text.length) return isLast ? at : null;
    if (text.startsWith(this.shape.newline, at)) return at + 1;
    if (text[at] !== '\r') return -1;
    if (at + 1 >= text.length) return isLast ? at + 1 : null;
    return text[at + 1] === '\n' ? at + 2 : -1;
  }

  private add(cells: string[]): void {
    this.record += 1;
    if (this.record === 1 && this.shape.isSaid) return;
    let isBlank = true;
    for (let column = 0; column < cells.length; column += 1) {
      const cell = cells[column] as string;
      if (cell.length === 0) continue;
      if (this.looksAt(cell, column)) isBlank = false;
    }
    if (isBlank) return;
    if (cells.length > this.limits.columns) {
      refuse('IMPORT-FILE-COLUMNS', { row: this.record, columns: cells.length, most: this.limits.columns });
    }
    this.filled += 1;
    if (this.filled > this.limits.rows) refuse('IMPORT-FILE-LONG', { most: this.limits.rows });
    this.rows.push({ row: this.record, cells });
  }

  /** Whether the cell holds anything. Refuses one that is too long, or that a spreadsheet would work out. */
  private looksAt(cell: string, column: number): boolean {
    const first = cell.charCodeAt(0);
    const isPlain = (first > 64 && first !== NO_BREAK_SPACE) || (first > 47 && first < 58);
    // Most begin with a letter or a digit.
    if (isPlain && cell.length <= this.limits.cellLength) return true;
    if (cell.length > this.limits.cellLength) {
      refuse('IMPORT-FILE-CELL-LONG', {
        cell: cellName(column, this.record),
        length: cell.length,
        most: this.limits.cellLength,
      });
    }
    const text = first <= 32 || first === NO_BREAK_SPACE ? cell.trim() : cell;
    if (isFormula(text)) refuse('IMPORT-FILE-FORMULA', { cell: cellName(column, this.record) });
    return text !== '';
  }

  private refuseLong(rest: string): never {
    const columns = rest.split(this.shape.delimiter).length;
    const { columns: most, cellLength } = this.limits;
    const row = this.record + 1;
    if (columns > most) refuse('IMPORT-FILE-COLUMNS', { row, columns, most });
    return refuse('IMPORT-FILE-CELL-LONG', { cell: cellName(0, row), length: rest.length, most: cellLength });
  }
}

function indexOr(text: string, part: string, from: number): number {
  const at = text.indexOf(part, from);
  return at === -1 ? Number.POSITIVE_INFINITY : at;
}
