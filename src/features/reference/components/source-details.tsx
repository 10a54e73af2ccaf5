import { Details } from '@/ui/details';
import type { ReferenceWords } from '../reference-words';

/** One row's own account of itself; a figure with a source of its own is a row too. */
type SourcedRow = { readonly name: string; readonly source: string; readonly notes?: string | null };

type Props = {
  readonly subject: string;
  readonly rows: readonly SourcedRow[];
  readonly words: ReferenceWords;
};

/** Sources and notes of a table, each source once with the rows that rest on it. They are kept as they were written. */
export function SourceDetails({ subject, rows, words }: Props) {
  const notes = rows.filter((row) => row.notes);
  return (
    <Details summary={words('sources', { subject })}>
      <h3 className="nhsuk-heading-xs">{words('sourcesHead')}</h3>
      <ul className="nhsuk-list nhsuk-list--bullet wrap-anywhere">
        {groupBySource(rows).map(([source, names]) => (
          <li key={source}>
            <span lang="en">{source}</span>
            <br />
            {words('sourceRows', { count: names.length })} {names.join(', ')}
          </li>
        ))}
      </ul>
      {notes.length > 0 ? (
        <>
          <h3 className="nhsuk-heading-xs">{words('notesHead')}</h3>
          <ul className="nhsuk-list nhsuk-list--bullet wrap-anywhere">
            {notes.map((row) => (
              <li key={row.name}>
                {row.name}: <span lang="en">{row.notes}</span>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </Details>
  );
}

function groupBySource(rows: readonly SourcedRow[]): [source: string, names: string[]][] {
  const groups = new Map<string, string[]>();
  for (const { source, name } of rows) groups.set(source, [...(groups.get(source) ?? []), name]);
  return [...groups];
}
