import { DataTable } from '@/ui/data-table';
import { Tag, type TagTone } from '@/ui/tag';
import type { BatchStatus } from '../data/find-batch';
import type { BatchRow } from '../data/list-batches';
import type { ImportWords } from '../import-words';

const TONES: Readonly<Record<BatchStatus, TagTone>> = {
  received: 'info',
  reading: 'info',
  mapping: 'attention',
  checked: 'attention',
  taken: 'good',
  undone: 'neutral',
  refused: 'bad',
};

export function StatusTag({ status, words }: Readonly<{ status: BatchStatus; words: ImportWords }>) {
  return <Tag tone={TONES[status]}>{words.say(`status.${status}`)}</Tag>;
}

interface Props {
  readonly batches: readonly BatchRow[];
  readonly hrefOf: (batchId: string) => string;
  readonly words: ImportWords;
}

export function BatchList({ batches, hrefOf, words }: Props) {
  const { say, format } = words;
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
        {
          key: 'file',
          head: say('list.file'),
          cell: ({ fileName, sender }) => (
            <>
              <span className="break-all">{fileName}</span>
              {sender ? ` ${say('list.sender', { sender })}` : null}
            </>
          ),
        },
        { key: 'template', head: say('list.template'), cell: ({ template }) => say(`send.${template}`) },
        { key: 'asAt', head: say('list.asAt'), cell: ({ asAt }) => format.shortDay(asAt) },
        {
          key: 'sent',
          head: say('list.sent'),
          cell: ({ uploadedAt, uploadedBy }) =>
            uploadedBy === null
              ? say('list.byPortal')
              : say('batch.by', { when: format.instant(uploadedAt), who: uploadedBy }),
        },
        { key: 'rows', head: say('list.rows'), cell: (batch) => rowsText(batch, words), numeric: true },
        {
          key: 'status',
          head: say('list.status'),
          cell: ({ status, open }) => (
            <>
              <StatusTag status={status} words={words} />{' '}
              {status === 'taken' && open > 0 ? say('list.open', { count: open }) : null}
            </>
          ),
        },
      ]}
    />
  );
}

function rowsText({ status, rows, rowsRead }: BatchRow, { say, format }: ImportWords): string | null {
  if (status === 'received' || status === 'reading') {
    return say('list.rowsSoFar', { count: format.number(rowsRead) });
  }
  return rows === null ? null : format.number(rows);
}
