import { formats } from '@/i18n/format';
import { DataTable } from '@/ui/data-table';
import type { CodeCount } from '../data/count-codes-by-profession';
import type { ProfessionRow } from '../data/list-professions';
import { nameIn, type PanelProps } from '../reference-words';

type Props = PanelProps<CodeCount> & {
  readonly professions: readonly ProfessionRow[];
  /** Where every code is listed; takes `profession` as a query. */
  readonly listHref: string;
};

type Line = { readonly choice: string; readonly name: string; readonly count: CodeCount };

export function CodeSummaryPanel({ rows, professions, listHref, locale, words }: Props) {
  const { number, sortBy } = formats(locale);
  const names = new Map(professions.map((row) => [row.key, nameIn(locale, row)]));
  const lines = rows.map((count): Line => {
    if (count.shared) return { choice: 'shared', name: words('codes.shared'), count };
    if (count.professionKey === null) return { choice: 'none', name: words('codes.noProfession'), count };
    return {
      choice: count.professionKey,
      name: names.get(count.professionKey) ?? count.professionKey,
      count,
    };
  });
  const ofProfessions = sortBy(
    lines.filter(({ count }) => count.professionKey !== null),
    ({ name }) => name,
  );
  return (
    <>
      <p className="nhsuk-u-reading-width">{words('codes.text')}</p>
      <DataTable
        caption={words('codes.caption')}
        compact
        rows={[...ofProfessions, ...lines.filter(({ count }) => count.professionKey === null)]}
        rowKey={({ choice }) => choice}
        columns={[
          {
            key: 'profession',
            head: words('codes.profession'),
            cell: ({ choice, name }) => <a href={`${listHref}?profession=${choice}`}>{name}</a>,
          },
          {
            key: 'codes',
            head: words('codes.occupationCodes'),
            numeric: true,
            cell: ({ count }) => number(count.occupationCodes),
          },
          {
            key: 'roles',
            head: words('codes.jobRoles'),
            numeric: true,
            cell: ({ count }) => number(count.jobRoles),
          },
        ]}
      />
      <p>
        <a href={listHref}>{words('codes.link')}</a>
      </p>
    </>
  );
}
