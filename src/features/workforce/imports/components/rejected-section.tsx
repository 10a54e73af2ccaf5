import { formWords } from '@/i18n/form-words';
import { DataTable } from '@/ui/data-table';
import type { BatchPage } from '../data/find-batch';
import type { RowsPage } from '../data/find-rows';
import type { ImportWords } from '../import-words';
import { rejectedView } from '../rejected-view';
import type { Shower } from '../shower';
import type { BatchFields } from './columns-form';
import { MendForm } from './mend-form';
import { RowsPager } from './rows-pager';

interface Props {
  readonly batch: BatchPage;
  readonly found: RowsPage;
  readonly page: number;
  readonly hrefOf: (page: number) => string;
  readonly hidden: BatchFields;
  readonly words: ImportWords;
  readonly show: Shower;
}

/** Rows that could not be read: to be put right while the file waits, and to be known of afterwards. */
export function RejectedSection({ batch, found, page, hrefOf, hidden, words, show }: Props) {
  const { say, locale } = words;
  const { rows, total } = found;
  if (total === 0) return null;
  const view = rejectedView(rows, batch, words, show);
  const heading = (
    <>
      <h2 className="nhsuk-heading-m">{say('rejected.heading', { count: total })}</h2>
      <p>{say(batch.status === 'checked' ? 'rejected.lead' : 'rejected.stayed')}</p>
    </>
  );
  return (
    <section id="rejected">
      {batch.status === 'checked' ? (
        <MendForm
          hidden={hidden}
          rows={view}
          intro={heading}
          form={formWords(locale)}
          words={{ notHere: say('rejected.notHere'), submit: say('rejected.submit') }}
        />
      ) : (
        <>
          {heading}
          <DataTable
            caption={say('rejected.heading', { count: total })}
            captionHidden
            rows={view}
            rowKey={({ row }) => String(row)}
            columns={[
              { key: 'row', head: say('rejected.rowHead'), cell: ({ heading: text }) => text },
              { key: 'why', head: say('rejected.why'), cell: ({ reasons }) => reasons.join(' ') },
            ]}
          />
        </>
      )}
      <RowsPager
        total={total}
        page={page}
        hrefOf={hrefOf}
        label={say('rejected.heading', { count: total })}
        words={words}
      />
    </section>
  );
}
