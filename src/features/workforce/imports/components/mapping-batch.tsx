import { columnsOf } from '@/domain/workforce/import/columns';
import { formWords } from '@/i18n/form-words';
import { DataTable } from '@/ui/data-table';
import { Details } from '@/ui/details';
import { columnsView } from '../columns-view';
import type { BatchPage } from '../data/find-batch';
import type { ImportWords } from '../import-words';
import type { Shower } from '../shower';
import { type BatchFields, ColumnsForm } from './columns-form';

interface Props {
  readonly batch: BatchPage;
  readonly hidden: BatchFields;
  readonly words: ImportWords;
  readonly show: Shower;
}

/** A file whose columns a person has to confirm first. */
export function MappingBatch({ batch, hidden, words, show }: Props) {
  const { say, format, locale } = words;
  const view = columnsView(batch, words, show);
  const { layout } = batch;
  if (!view || !layout) return null;
  const { dropped, sheet, sheets, headingRow } = layout;
  const intro = (
    <>
      <h2 className="nhsuk-heading-m">{say('mapping.heading')}</h2>
      <p>{say('mapping.lead')}</p>
      <p>
        {say('mapping.headingRow', { row: headingRow })}
        {sheet && sheets.length > 1 ? ` ${say('mapping.sheet', { sheet })}` : null}
      </p>
      {dropped.length > 0 ? (
        <p>{say('mapping.droppedLead', { columns: format.list(dropped, { asWritten: true }) })}</p>
      ) : null}
      <Details summary={say('mapping.seen')}>
        <DataTable
          caption={say('mapping.seen')}
          captionHidden
          compact
          rows={view.seen}
          rowKey={({ letter }) => letter}
          columns={[
            { key: 'letter', head: say('mapping.seenColumn'), cell: ({ letter }) => letter },
            { key: 'heading', head: say('mapping.seenHeading'), cell: ({ heading }) => heading },
            { key: 'examples', head: say('mapping.seenExamples'), cell: ({ examples }) => examples },
          ]}
        />
      </Details>
    </>
  );
  return (
    <section className="nhsuk-u-reading-width">
      <ColumnsForm
        hidden={hidden}
        view={view}
        hasHours={columnsOf(batch.template).some(({ key }) => key === 'hours')}
        intro={intro}
        form={formWords(locale)}
        words={{
          needed: say('mapping.needed'),
          others: say('mapping.others'),
          week: say('mapping.week'),
          weekHint: say('mapping.weekHint'),
          submit: say('mapping.submit'),
        }}
      />
    </section>
  );
}
