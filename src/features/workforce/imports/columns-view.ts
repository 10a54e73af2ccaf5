import { columnsOf, INSTEAD_OF } from '@/domain/workforce/import/columns';
import { PERSONAL_COLUMNS } from '@/domain/workforce/import/kept-columns';
import type { BatchPage } from './data/find-batch';
import type { ImportWords } from './import-words';
import type { Shower } from './shower';

export interface ColumnField {
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly initial: string;
  readonly needed: boolean;
}

export interface ColumnsView {
  readonly fields: readonly ColumnField[];
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly seen: readonly { readonly letter: string; readonly heading: string; readonly examples: string }[];
  readonly week: string;
}

const MOST_IN_EXAMPLE = 40;
const MOST_EXAMPLES = 3;
const LETTERS = 26;

/** "A", "Z", "AA": the name of a column as a spreadsheet writes it. */
function letterOf(at: number): string {
  const rest = at < LETTERS ? '' : letterOf(Math.floor(at / LETTERS) - 1);
  return `${rest}${String.fromCharCode(65 + (at % LETTERS))}`;
}

/** Each column that the layout knows, those it needs first, with the heading that was guessed for it. */
export function columnsView(batch: BatchPage, words: ImportWords, show: Shower): ColumnsView | null {
  const { layout, mapping, template } = batch;
  if (!layout) return null;
  const { say } = words;
  const personal = new Set(
    Object.entries(mapping?.columns ?? {}).flatMap(([key, at]) =>
      PERSONAL_COLUMNS.includes(key) ? [at] : [],
    ),
  );
  const examples = (at: number) => {
    if (batch.named && !show.seesNames && personal.has(at)) return [];
    const texts = layout.sample.map((cells) => (cells[at] ?? '').trim()).filter((text) => text !== '');
    return [...new Set(texts)].slice(0, MOST_EXAMPLES).map((text) => text.slice(0, MOST_IN_EXAMPLE));
  };
  const headings = layout.headings
    .map((heading, at) => ({ at, heading }))
    .filter(
      ({ at, heading }) => !layout.dropped.includes(heading) && (heading !== '' || examples(at).length > 0),
    );
  const nameOf = ({ at, heading }: { readonly at: number; readonly heading: string }) =>
    heading || say('mapping.noHeading', { letter: letterOf(at) });
  // Without named records nothing of these was stored; of the register number its letters tell the profession.
  const asked = columnsOf(template).filter(
    ({ key }) => batch.named || key === 'registrationNumber' || !PERSONAL_COLUMNS.includes(key),
  );
  const fields = asked.map(({ key, required }): ColumnField => {
    const at = mapping?.columns[key];
    const [example] = at === undefined ? [] : examples(at);
    const notes = [
      INSTEAD_OF[key] && say.has(`mapping.instead.${key}`) ? say(`mapping.instead.${key}`) : null,
      at === undefined
        ? null
        : example
          ? say('mapping.example', { text: example })
          : say('mapping.noExample'),
    ].filter((note) => note !== null);
    return {
      name: `columns.${key}`,
      label: show.column(key),
      hint: notes.join(' '),
      initial: at === undefined ? '' : String(at),
      needed: required,
    };
  });
  return {
    fields,
    options: [
      { value: '', label: say('mapping.absent') },
      ...headings.map((each) => ({ value: String(each.at), label: nameOf(each) })),
    ],
    seen: headings.map((each) => ({
      letter: letterOf(each.at),
      heading: nameOf(each),
      examples: examples(each.at).join(' · '),
    })),
    week: mapping?.fullTimeWeek ?? '',
  };
}
