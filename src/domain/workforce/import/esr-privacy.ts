import { PERSONAL_COLUMNS } from './kept-columns';
import type { Remark, Texts } from './reading';
import type { RowReader } from './row-reader';

/** What of a row may be kept to be shown and mended. */
export interface Shown {
  cells(reader: RowReader): Texts;
  errors(reader: RowReader): readonly Remark[];
}

const WHOLE: Shown = {
  cells: (reader) => reader.cells(),
  errors: ({ errors }) => [...errors],
};

const slipped = ({ errors }: RowReader) => errors.some(({ code }) => code === 'IMPORT-CELLS-OVER');

/** In a row with a cell too many a person's cells may stand under any heading, so none of them is shown. */
const WITHOUT_PERSON: Shown = {
  cells(reader) {
    if (slipped(reader)) return {};
    const cells = Object.entries(reader.cells());
    return Object.fromEntries(cells.filter(([column]) => !PERSONAL_COLUMNS.includes(column)));
  },
  errors: ({ errors }) =>
    errors.map((error) => {
      const personal = error.column === null || PERSONAL_COLUMNS.includes(error.column);
      return personal ? { ...error, value: '' } : error;
    }),
};

/** A file without an agreement on named records leaves nothing of a person behind, not even where a row is refused. */
export const shownOf = (named: boolean): Shown => (named ? WHOLE : WITHOUT_PERSON);
