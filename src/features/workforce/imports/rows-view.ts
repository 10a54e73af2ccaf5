import { PERSONAL_COLUMNS } from '@/domain/workforce/import/kept-columns';
import type { ImportedRow, RowPart } from './data/find-rows';
import type { ImportWords } from './import-words';
import type { Shower } from './shower';

export interface RowLine {
  readonly ordinal: number;
  readonly who: string;
  /** What changes, or why it is worth a look. */
  readonly lines: readonly string[];
  readonly wte: string;
  readonly leftOut: boolean;
}

/** Rows of one kind as a reader sees them. */
export function rowLines(
  rows: readonly ImportedRow[],
  part: RowPart,
  words: ImportWords,
  show: Shower,
): RowLine[] {
  const { say, codes, format } = words;
  const number = (row: number) => say('rejected.row', { row });

  function changes({ facts, before }: ImportedRow): string[] {
    const lines = Object.entries(facts ?? {}).flatMap(([column, after]) => {
      const was = before?.[column] ?? null;
      if (was === after || (!show.seesNames && PERSONAL_COLUMNS.includes(column))) return [];
      const values = { before: show.value(column, was), after: show.value(column, after) };
      return [say('rowsOf.line', { column: show.column(column), ...values })];
    });
    return lines.length > 0 ? lines : [say('rowsOf.laterEnds')];
  }

  function warnings({ remarks, row }: ImportedRow): string[] {
    return remarks.map(({ code, column, value, facts }) => {
      const at = facts.row ?? row;
      const where = typeof at === 'number' ? `${number(at)}: ` : '';
      const what = column === null ? '' : `${show.column(column)} ${show.value(`${column}Wte`, value)}. `;
      return `${where}${what}${codes(`warning.${code}`)}`;
    });
  }

  return rows.map((row) => ({
    ordinal: row.ordinal,
    who: show.about(row.facts ?? row.before, row.key),
    lines: part === 'changed' ? changes(row) : part === 'warnings' ? warnings(row) : [],
    wte: row.wte === null ? '' : format.wteFigure(row.wte),
    leftOut: row.leftOut,
  }));
}
