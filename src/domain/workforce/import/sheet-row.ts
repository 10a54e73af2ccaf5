/** One row of a file as it was sent, whatever the file was written with. Rows without a filled cell are left out. */
export interface SheetRow {
  /** As a spreadsheet counts, from 1; rows that are left out count as well. */
  readonly row: number;
  /**
   * Text as written. Out of a workbook: a number in plain digits with a point, a day as YYYY-MM-DD, TRUE or FALSE, and an
   * error as "#N/A". Cells after the last filled one may be missing.
   */
  readonly cells: readonly string[];
}
