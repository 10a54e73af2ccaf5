import { formats } from '@/i18n/format';
import type { Locale } from '@/i18n/routing';
import { DataTable } from '@/ui/data-table';
import { Tag, type TagTone } from '@/ui/tag';
import type { BatchRow } from '../data/list-batches';
import type { Say } from '../import-words';

const TONES: Readonly<Record<BatchRow['status'], TagTone>> = {
  checked: 'attention',
  taken: 'good',
  rejected: 'bad',
};

interface Props {
  readonly batches: readonly BatchRow[];
  readonly hrefOf: (batchId: string) => string;
  readonly locale: Locale;
  readonly say: Say;
}

export function BatchList({ batches, hrefOf, locale, say }: Props) {
  const format = formats(locale);
  return (
    <DataTable
      caption={say('list.heading')}
      rows={batches}
      rowKey={({ id }) => id}
      empty={<p>{say('list.empty')}</p>}
      columns={[
        {
          key: 'reference',
          head: say('list.reference'),
          cell: ({ id, reference }) => (
            <a className="whitespace-nowrap" href={hrefOf(id)}>
              {reference}
            </a>
          ),
        },
        { key: 'file', head: say('list.file'), cell: ({ fileName }) => fileName },
        { key: 'template', head: say('list.template'), cell: ({ template }) => say(`send.${template}`) },
        { key: 'asAt', head: say('list.asAt'), cell: ({ asAt }) => format.shortDay(asAt) },
        {
          key: 'sent',
          head: say('list.sent'),
          cell: ({ uploadedAt, uploadedBy }) =>
            uploadedBy === null ? say('list.byPortal') : `${format.instant(uploadedAt)}, ${uploadedBy}`,
        },
        { key: 'rows', head: say('list.rows'), cell: ({ rows }) => format.number(rows), numeric: true },
        {
          key: 'status',
          head: say('list.status'),
          cell: ({ status }) => <Tag tone={TONES[status]}>{say(`status.${status}`)}</Tag>,
        },
      ]}
    />
  );
}
