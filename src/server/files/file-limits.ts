/** What a file may cost us. Each is far above what an employer sends and far below what hurts. */
export interface FileLimits {
  readonly bytes: number;
  /** Filled rows of one sheet. */
  readonly rows: number;
  readonly columns: number;
  /** Characters of one cell; Excel's own limit. */
  readonly cellLength: number;
  /** All that a workbook holds, unpacked. */
  readonly unpackedBytes: number;
  /** Unpacked to packed, looked at from `ratioFrom` bytes on: the XML of repeated rows packs well. */
  readonly ratio: number;
  readonly ratioFrom: number;
  /** Files inside a workbook. */
  readonly entries: number;
  /** Texts that cells share, which are held in memory: how many, and their characters together. */
  readonly sharedStrings: number;
  readonly sharedLength: number;
}

const MB = 1_048_576;

export const FILE_LIMITS: FileLimits = {
  bytes: 50 * MB,
  rows: 250_000,
  columns: 500,
  cellLength: 32_767,
  unpackedBytes: 600 * MB,
  ratio: 100,
  ratioFrom: 20 * MB,
  entries: 500,
  sharedStrings: 1_000_000,
  sharedLength: 24_000_000,
};
