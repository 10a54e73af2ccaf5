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
  /** Every column that the layout needs was found, and there is nothing that a person has to say: nobody is asked. */
  readonly certain: boolean;
}

interface Meant {
  readonly key: string;
  /** Where the heading stands among those that are accepted for its column: the best first. */
  readonly rank: number;
}

/** The column that a heading means, whatever its case and spaces and in either language; null where it means none. */
export function headingLookup(template: Template): (heading: string) => Meant | null {
  const known = new Map<string, Meant>();
  for (const { key, headings } of columnsOf(template)) {
    for (const [rank, text] of [...headings, key].entries()) {
      if (!known.has(plainHeading(text))) known.set(plainHeading(text), { key, rank });
    }
  }
  return (heading) => known.get(plainHeading(heading)) ?? null;
}

/** Finds a layout's columns among headings, in any order and either language. Of two for one column the best is taken. */
export function guessMapping(template: Template, headings: readonly string[]): Guess {
  const meantBy = headingLookup(template);
  const found = new Map<string, { readonly at: number; readonly rank: number }>();
  let twice = false;
  for (const [at, heading] of headings.entries()) {
    const meant = meantBy(heading);
    if (meant === null) continue;
    const before = found.get(meant.key);
    twice ||= before !== undefined;
    if (before === undefined || meant.rank < before.rank) found.set(meant.key, { at, rank: meant.rank });
  }
  const columns = Object.fromEntries([...found].map(([key, { at }]) => [key, at]));
  const mapping = { columns, fullTimeWeek: null };
  const certain = !twice && !needsWeek(columns) && missingColumns(template, mapping).length === 0;
  return { mapping, certain };
}

/** Hours alone say nothing until a person has said how long the employer's full-time week is. */
const needsWeek = (columns: Mapping['columns']) =>
  'hours' in columns && !('wte' in columns) && !('contractedWte' in columns);

/** Columns that the layout needs and the mapping does not give; of alternatives (WTE or hours) the first is named. */
export function missingColumns(template: Template, mapping: Mapping): string[] {
  return columnsOf(template)
    .filter(({ required }) => required)
    .map(({ key }) => key)
    .filter((key) => ![key, ...(INSTEAD_OF[key] ?? [])].some((column) => column in mapping.columns));
}
