import { columnsOf, INSTEAD_OF, plainHeading, type Template } from './columns';

/** Which heading each column is read from, and what the sender's hours are measured by. */
export interface Mapping {
  /** Column key → index of the heading, from 0. */
  readonly columns: Readonly<Record<string, number>>;
  /** Hours of the employer's own full-time week ("37"), where WTE is worked out from hours. */
  readonly fullTimeWeek: string | null;
}

export interface Guess {
  readonly mapping: Mapping;
  /** Every column that the layout needs was found, and no heading could mean a second one: nobody has to be asked. */
  readonly certain: boolean;
}

/** Finds a layout's columns among headings, in any order and either language. */
export function guessMapping(template: Template, headings: readonly string[]): Guess {
  const known = new Map<string, string>();
  for (const { key, headings: accepted } of columnsOf(template)) {
    for (const text of [key, ...accepted]) {
      if (!known.has(plainHeading(text))) known.set(plainHeading(text), key);
    }
  }
  const columns: Record<string, number> = {};
  let twice = false;
  for (const [index, heading] of headings.entries()) {
    const key = known.get(plainHeading(heading));
    if (key === undefined) continue;
    if (key in columns) twice = true;
    else columns[key] = index;
  }
  const mapping = { columns, fullTimeWeek: null };
  return { mapping, certain: !twice && missingColumns(template, mapping).length === 0 };
}

/** Columns that the layout needs and the mapping does not give; of alternatives (WTE or hours) the first is named. */
export function missingColumns(template: Template, mapping: Mapping): string[] {
  return columnsOf(template)
    .filter(({ required }) => required)
    .map(({ key }) => key)
    .filter((key) => ![key, ...(INSTEAD_OF[key] ?? [])].some((column) => column in mapping.columns));
}
