import { PERSONAL_COLUMNS } from '@/domain/workforce/import/kept-columns';
import type { Remark } from '@/domain/workforce/import/reading';
import type { BatchPage } from './data/find-batch';
import type { ImportedRow } from './data/find-rows';
import type { ImportWords } from './import-words';
import type { Shower } from './shower';

export interface MendCell {
  readonly row: number;
  readonly column: string;
  readonly before: string;
  readonly label: string;
  /** Why it is rejected; none where the cell is offered because of another. */
  readonly why: readonly string[];
  readonly mend: string;
}

export interface RejectedRow {
  readonly row: number;
  readonly heading: string;
  /** What else the row says, to know it by. */
  readonly about: string;
  /** What is wrong with the row as a whole. */
  readonly whole: readonly string[];
  readonly cells: readonly MendCell[];
  /** Everything that is wrong, where nothing is mended. */
  readonly reasons: readonly string[];
}

/** A mistake between two cells may be put right in either. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  'IMPORT-DAYS-ORDER': ['startsOn'],
  'IMPORT-FIXED-OVER': ['inPostWte'],
  'IMPORT-POST-OTHER-PERSON': ['staffNumber'],
  'IMPORT-REGISTRATION-PREFIX': ['profession'],
  'IMPORT-ROW-TWICE': ['teamCode', 'profession', 'tier', 'bandGroup'],
  'IMPORT-STAFF-DIFFERS': ['staffNumber'],
  'IMPORT-TEAM-DIFFERS': ['teamCode'],
  'IMPORT-WTE-CONFLICT': ['wte', 'contractedWte'],
};
/** The cells of such a row stand in the wrong columns. */
const SLIPPED = 'IMPORT-CELLS-OVER';
const MOST_ABOUT = 5;

/** Rows that cannot be read, each with the cells that a person can put right. */
export function rejectedView(
  rows: readonly ImportedRow[],
  batch: BatchPage,
  words: ImportWords,
  show: Shower,
): RejectedRow[] {
  const { say, codes } = words;
  const hidden = (column: string) => !show.seesNames && PERSONAL_COLUMNS.includes(column);
  const sentence = ({ code, facts }: Remark, part: 'why' | 'mend') =>
    codes(`errors.${code}.${part}`, { expected: '', ...show.facts(facts) });
  const offered = new Set(Object.keys(batch.mapping?.columns ?? {}).filter((column) => !hidden(column)));

  function columnsToMend(remarks: readonly Remark[]): string[] {
    if (remarks.some(({ code }) => code === SLIPPED)) return [];
    const columns = remarks.flatMap(({ column, code }) => [
      ...(column === null ? [] : [column]),
      ...(ALSO[code] ?? []),
    ]);
    return [...new Set(columns)].filter((column) => offered.has(column));
  }

  function reasonOf(remark: Remark): string {
    const column = remark.column === null ? say('rejected.wholeRow') : show.column(remark.column);
    const value = remark.value && !(remark.column && hidden(remark.column)) ? ` “${remark.value}”` : '';
    return `${column}${value}: ${sentence(remark, 'why')} ${sentence(remark, 'mend')}`;
  }

  return rows.map(({ row: number, cells: written, remarks }) => {
    const row = number ?? 0;
    const columns = columnsToMend(remarks);
    const cells = columns.map((column): MendCell => {
      const own = remarks.filter((remark) => remark.column === column);
      return {
        ...{ row, column },
        before: written?.[column] ?? '',
        label: say('rejected.cell', { column: show.column(column), row }),
        why: own.map((remark) => sentence(remark, 'why')),
        mend: own.map((remark) => sentence(remark, 'mend')).join(' '),
      };
    });
    const whole = remarks.filter(({ column }) => column === null || !columns.includes(column));
    const about = Object.entries(written ?? {}).flatMap(([column, text]) =>
      text === null || columns.includes(column) || hidden(column) ? [] : [text],
    );
    return {
      row,
      heading: say('rejected.row', { row }),
      about: about.slice(0, MOST_ABOUT).join(' · '),
      whole: whole.map(reasonOf),
      cells,
      reasons: remarks.map(reasonOf),
    };
  });
}
