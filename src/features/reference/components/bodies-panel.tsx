import { formats } from '@/i18n/format';
import { DataTable } from '@/ui/data-table';
import type { NhsBodyRow } from '../data/list-nhs-bodies';
import { nameIn, type PanelProps } from '../reference-words';
import { ConfidenceTag, OtherName } from './marks';
import { SourceDetails } from './source-details';

export function BodiesPanel({ rows, locale, words }: PanelProps<NhsBodyRow>) {
  const { list } = formats(locale);
  return (
    <>
      <p className="nhsuk-u-reading-width">{words('bodies.text')}</p>
      <DataTable
        caption={words('bodies.caption')}
        compact
        rows={rows}
        rowKey={({ code }) => code}
        columns={[
          { key: 'body', head: words('bodies.body'), cell: (row) => nameIn(locale, row) },
          {
            key: 'other',
            head: words('otherName'),
            cell: (row) => <OtherName names={row} locale={locale} words={words} />,
          },
          { key: 'kind', head: words('bodies.kind'), cell: ({ kind }) => words(`bodies.kinds.${kind}`) },
          { key: 'ods', head: words('bodies.ods'), cell: ({ odsCode }) => odsCode ?? words('notKnown') },
          {
            key: 'serves',
            head: words('bodies.serves'),
            cell: ({ serves }) => list(serves.map((place) => nameIn(locale, place))),
          },
          {
            key: 'sure',
            head: words('sure'),
            cell: ({ confidence }) => <ConfidenceTag of={confidence} words={words} />,
          },
        ]}
      />
      <p className="nhsuk-u-reading-width">{words('bodies.reading')}</p>
      <SourceDetails
        subject={words('bodies.title')}
        rows={rows.map((row) => ({ ...row, name: nameIn(locale, row) }))}
        words={words}
      />
    </>
  );
}
