import type { Wte } from '../../wte/wte';
import type { RowErrorCode, RowWarningCode } from './row-error';
import type { SheetRow } from './sheet-row';

/** Texts by column key: WTE as "0.80000", days as YYYY-MM-DD, codes as codes. Null is said to be empty. */
export type Texts = Readonly<Record<string, string | null>>;

/** What is said of a row; `value` never holds what looks like an NHS number. */
export interface Remark {
  /** Null where the whole row is meant. */
  readonly column: string | null;
  readonly code: RowErrorCode | RowWarningCode;
  readonly value: string;
  readonly facts: Readonly<Record<string, string | number>>;
}

/** A person has to say once what the file does not: whose profession a position is, which team a unit is. */
export interface Question {
  readonly kind: 'profession' | 'team';
  /** The position number or title, the organisation unit: plain, so that it is remembered by it. */
  readonly about: string;
  /** What the file says, to be shown. */
  readonly shown: string;
  /** Codes among which the answer lies; empty where any may be. */
  readonly candidates: readonly string[];
}

/** One row of a file as a layout reads it. */
export type RowReading =
  | {
      readonly kind: 'read';
      /** As a spreadsheet counts; null where several rows were summed. */
      readonly row: number | null;
      /** What the record knows the row by. */
      readonly key: string;
      /** What the file says; a column that it leaves out is not here and changes nothing. */
      readonly facts: Texts;
      readonly wte: Wte | null;
      readonly warnings: readonly Remark[];
    }
  | {
      readonly kind: 'asking';
      readonly row: number;
      readonly question: Question;
      /** The cells that were mapped, for who answers. */
      readonly cells: Texts;
      readonly wte: Wte | null;
    }
  | {
      readonly kind: 'rejected';
      readonly row: number;
      readonly errors: readonly Remark[];
      /** The cells that were mapped, for mending. */
      readonly cells: Texts;
      readonly wte: Wte | null;
    }
  /** Counted, and not recorded: a student, a nurse, a career break. */
  | { readonly kind: 'apart'; readonly row: number; readonly why: ApartReason; readonly wte: Wte | null };

export const APART_REASONS = ['other-profession', 'left-out'] as const;
export type ApartReason = (typeof APART_REASONS)[number];

/** Reads one layout row by row, and remembers what rows have to agree on. */
export interface LayoutReader {
  read(row: SheetRow): readonly RowReading[];
  /** What could only be said at the end: rows that were summed. */
  finish(): readonly RowReading[];
}
