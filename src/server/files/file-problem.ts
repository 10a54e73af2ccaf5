/** What stops a file while it is opened or read. A released code keeps its meaning; the sentence is made in words. */
export const READING_CODES = [
  'IMPORT-FILE-BOMB',
  'IMPORT-FILE-CELL-LONG',
  'IMPORT-FILE-COLUMNS',
  'IMPORT-FILE-DAMAGED',
  'IMPORT-FILE-EMPTY',
  'IMPORT-FILE-ENCODING',
  'IMPORT-FILE-ENCRYPTED',
  'IMPORT-FILE-FORMULA',
  'IMPORT-FILE-KIND',
  'IMPORT-FILE-LARGE',
  'IMPORT-FILE-LINKS',
  'IMPORT-FILE-LONG',
  'IMPORT-FILE-MACROS',
  'IMPORT-FILE-NOT-CSV',
  'IMPORT-FILE-PATIENTS',
  'IMPORT-FILE-QUOTES',
  'IMPORT-FILE-SHEET-UNKNOWN',
  'IMPORT-FILE-STRINGS',
  'IMPORT-HEADINGS-NONE',
  'IMPORT-HEADINGS-TWO',
] as const;

export type ReadingCode = (typeof READING_CODES)[number];

export interface ReadingProblem {
  readonly code: ReadingCode;
  readonly facts: Readonly<Record<string, string | number>>;
}

/**
 * Thrown while rows are read, since what is wrong may stand in the last row. Whoever reads turns it into the answer to the
 * sender; any other error is ours, not the file's.
 */
export class FileRefused extends Error {
  override readonly name = 'FileRefused';

  constructor(readonly problem: ReadingProblem) {
    super(problem.code);
  }
}

export function refuse(code: ReadingCode, facts: ReadingProblem['facts'] = {}): never {
  throw new FileRefused({ code, facts });
}

/** A broken archive makes its readers throw whatever they like; only the machine's own failures stay failures. */
export function asDamaged(error: unknown, part: string): unknown {
  if (error instanceof FileRefused || !(error instanceof Error) || 'syscall' in error) return error;
  return new FileRefused({ code: 'IMPORT-FILE-DAMAGED', facts: { part } });
}
