import type { SheetRow } from '@/domain/workforce/import/sheet-row';
import { cellName, cellPlace } from '../cell-name';
import type { FileLimits } from '../file-limits';
import { refuse } from '../file-problem';
import { dayText, numberText } from './cell-value';
import { TextRuns, unescapeText } from './shared-strings';
import type { SheetReader } from './sheet-feed';

/** What the cells of one sheet point to. */
export interface SheetContext {
  readonly part: string;
  readonly strings: readonly string[];
  readonly dayStyles: readonly boolean[];
  readonly date1904: boolean;
  readonly limits: FileLimits;
}

const LAST_ROW = 1_048_576;
const MOST_DAYS = 10_000;

/**
 * Makes rows of the elements of a sheet. What the sheet says about its size is not looked at, for it is often not true;
 * rows and cells may be left out, but have to come in order.
 */
export class SheetRows implements SheetReader {
  private rows: SheetRow[] = [];
  private filled = 0;
  private isInData = false;
  private row = 0;
  private column = -1;
  private cells: string[] = [];
  private isRowFilled = false;
  private type = 'n';
  private style = 0;
  private isValue = false;
  private value = '';
  private readonly days = new Map<string, string>();
  private readonly inline = new TextRuns();

  constructor(private readonly context: SheetContext) {}

  get size(): number {
    return this.rows.length;
  }

  take(): SheetRow[] {
    const { rows } = this;
    this.rows = [];
    return rows;
  }

  open(element: string, attributes: Readonly<Record<string, string>>): void {
    if (!this.isInData) {
      this.isInData = element === 'sheetData';
      return;
    }
    if (element === 'c') this.beginCell(attributes.r, attributes.t, attributes.s);
    else if (element === 'v') this.isValue = true;
    else if (element === 'row') this.beginRow(attributes);
    else if (element === 'f')
      refuse('IMPORT-FILE-FORMULA', { cell: cellName(Math.max(this.column, 0), this.row) });
    else this.inline.open(element);
  }

  text(text: string): void {
    if (this.isValue) this.value += text;
    else this.inline.add(text);
  }

  close(element: string): void {
    if (!this.isInData) return;
    if (element === 'v') this.isValue = false;
    else if (element === 'c') this.endCell();
    else if (element === 'row') this.endRow();
    else if (element === 'sheetData') this.isInData = false;
    else this.inline.close(element);
  }

  private beginRow({ r }: Readonly<Record<string, string>>): void {
    const row = r === undefined ? this.row + 1 : Number(r);
    if (!Number.isInteger(row) || row <= this.row || row > LAST_ROW) this.refuseDamaged();
    this.row = row;
    this.column = -1;
    this.cells = [];
    this.isRowFilled = false;
  }

  cell(name: string, type: string | undefined, style: string | undefined, value: string): void {
    if (!this.isInData) return;
    this.beginCell(name, type, style);
    this.value = value;
    this.endCell();
  }

  private beginCell(name: string | undefined, type = 'n', style = '0'): void {
    const place = name === undefined ? { column: this.column + 1, row: this.row } : cellPlace(name);
    if (place === null || place.row !== this.row || place.column <= this.column) this.refuseDamaged();
    this.column = place.column;
    this.type = type;
    this.style = Number(style);
    this.isValue = false;
    this.value = '';
    this.inline.begin();
  }

  private endCell(): void {
    const text = this.cellText();
    if (text === '') return;
    const { limits } = this.context;
    const { column, row } = this;
    if (column >= limits.columns) {
      refuse('IMPORT-FILE-COLUMNS', { row, columns: column + 1, most: limits.columns });
    }
    if (text.length > limits.cellLength) {
      refuse('IMPORT-FILE-CELL-LONG', {
        cell: cellName(column, row),
        length: text.length,
        most: limits.cellLength,
      });
    }
    // Without holes, which would make every later look at the row slower.
    while (this.cells.length < column) this.cells.push('');
    this.cells.push(text);
    if (!this.isRowFilled) this.isRowFilled = text.trim() !== '';
  }

  private cellText(): string {
    const { strings, dayStyles } = this.context;
    const { value } = this;
    switch (this.type) {
      case 's': {
        if (value === '') return '';
        return strings[Number(value)] ?? this.refuseDamaged();
      }
      case 'inlineStr':
        return this.inline.take();
      case 'n':
        if (value === '') return '';
        return dayStyles[this.style] ? this.day(value) : numberText(value);
      case 'b':
        return value === '1' || value === 'true' ? 'TRUE' : value === '' ? '' : 'FALSE';
      case 'd':
        return /^\d{4}-\d{2}-\d{2}T/.test(value) ? value.slice(0, 10) : value;
      default:
        return unescapeText(value);
    }
  }

  /** A file has few days and names them often. */
  private day(written: string): string {
    let day = this.days.get(written);
    if (day === undefined) {
      day = dayText(written, this.context.date1904);
      if (this.days.size < MOST_DAYS) this.days.set(written, day);
    }
    return day;
  }

  private endRow(): void {
    if (!this.isRowFilled) return;
    this.filled += 1;
    if (this.filled > this.context.limits.rows)
      refuse('IMPORT-FILE-LONG', { most: this.context.limits.rows });
    this.rows.push({ row: this.row, cells: this.cells });
    this.isRowFilled = false;
  }

  private refuseDamaged(): never {
    return refuse('IMPORT-FILE-DAMAGED', { part: this.context.part, row: this.row });
  }
}
