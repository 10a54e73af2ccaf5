/** What may be wrong with one row. A released code keeps its meaning; the sentence is made in words. */
export const ROW_ERROR_CODES = [
  'IMPORT-CELL-MISSING',
  'IMPORT-CELL-LONG',
  'IMPORT-CELLS-OVER',
  'IMPORT-CONTRACT-UNKNOWN',
  'IMPORT-BAND-UNKNOWN',
  'IMPORT-CHECK-LATER',
  'IMPORT-DAY-WRONG',
  'IMPORT-DAYS-ORDER',
  'IMPORT-ENDED-BEFORE',
  'IMPORT-FIXED-OVER',
  'IMPORT-NHS-NUMBER',
  'IMPORT-PLACE-TWICE',
  'IMPORT-PLACE-UNKNOWN',
  'IMPORT-POST-OTHER-PERSON',
  'IMPORT-PROFESSION-UNKNOWN',
  'IMPORT-REGISTRATION-DIFFERS',
  'IMPORT-REGISTRATION-PREFIX',
  'IMPORT-ROW-TWICE',
  'IMPORT-SETTING-UNKNOWN',
  'IMPORT-SHARE-WRONG',
  'IMPORT-SHARES-OVER',
  'IMPORT-STAFF-DIFFERS',
  'IMPORT-TEAM-DIFFERS',
  'IMPORT-TEAM-UNKNOWN',
  'IMPORT-TIER-UNKNOWN',
  'IMPORT-WTE-NEGATIVE',
  'IMPORT-WTE-WRONG',
] as const;

/** What is taken all the same, and shown. */
export const ROW_WARNING_CODES = ['IMPORT-WTE-OVER-ONE'] as const;

export type RowErrorCode = (typeof ROW_ERROR_CODES)[number];
export type RowWarningCode = (typeof ROW_WARNING_CODES)[number];

export interface RowRemark<Code extends string> {
  /** As a spreadsheet counts: the heading is row 1. */
  readonly row: number;
  /** Null where the whole row is meant. */
  readonly column: string | null;
  /** What the cell says; never what looks like an NHS number. */
  readonly value: string;
  readonly code: Code;
  readonly facts: Readonly<Record<string, string | number>>;
}

export type RowError = RowRemark<RowErrorCode>;
export type RowWarning = RowRemark<RowWarningCode>;

/** What stops a file before its rows are looked at. */
export const FILE_PROBLEM_CODES = [
  'IMPORT-FILE-ABSENT',
  'IMPORT-FILE-EMPTY',
  'IMPORT-FILE-LARGE',
  'IMPORT-FILE-LONG',
  'IMPORT-FILE-NOT-CSV',
  'IMPORT-FILE-NOT-UTF8',
  'IMPORT-FILE-WORKBOOK',
  'IMPORT-HEADING-MISSING',
  'IMPORT-HEADING-TWICE',
  'IMPORT-AS-AT-WRONG',
  'IMPORT-AS-AT-FUTURE',
  'IMPORT-AS-AT-OLDER',
  'IMPORT-TEMPLATE-UNKNOWN',
  'IMPORT-NAMED-NOT-AGREED',
  'IMPORT-BUSY',
] as const;

export type FileProblemCode = (typeof FILE_PROBLEM_CODES)[number];

export interface FileProblem {
  readonly code: FileProblemCode;
  readonly facts: Readonly<Record<string, string | number>>;
}
