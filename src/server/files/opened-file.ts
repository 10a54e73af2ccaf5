import type { SheetRow } from '@/domain/workforce/import/sheet-row';

export interface SheetInFile {
  readonly name: string;
  readonly hidden: boolean;
}

export interface OpenedFile {
  readonly kind: 'csv' | 'xlsx';
  /** Of a CSV file. */
  readonly encoding: 'utf-8' | 'utf-16le' | 'windows-1252' | null;
  readonly delimiter: ',' | ';' | '\t' | null;
  /** Decimals may be written with a comma, since the cells are parted by something else. */
  readonly decimalComma: boolean;
  /** Of a workbook, in its order. */
  readonly sheets: readonly SheetInFile[];
  /** The first sheet that can be seen and holds a row; what `rows` reads unless told otherwise. */
  readonly defaultSheet: string | null;
  /** Serial days count from 1904 instead of 1900. */
  readonly date1904: boolean;
  /** Some thousand rows at a time, as often as asked. Throws FileRefused where the file turns out to be bad on the way. */
  rows(sheet?: string): AsyncIterable<readonly SheetRow[]>;
  close(): Promise<void>;
}
