import { formWords } from '@/i18n/form-words';
import { InsetText } from '@/ui/details';
import type { BatchPage } from '../data/find-batch';
import type { RowPart, RowsPage } from '../data/find-rows';
import type { ImportWords } from '../import-words';
import { rowLines } from '../rows-view';
import type { Shower } from '../shower';
import { SHOWN_PARTS, type ShownPart, sizeOfPart } from '../shown-parts';
import type { BatchFields } from './columns-form';
import { LeaveOutForm } from './leave-out-form';
import { RowsPager } from './rows-pager';
import { RowsTable } from './rows-table';

interface Props {
  readonly batch: BatchPage;
  readonly part: ShownPart;
  readonly found: RowsPage;
  readonly page: number;
  readonly hrefOf: (part: RowPart, page: number) => string;
  readonly hidden: BatchFields;
  readonly words: ImportWords;
  readonly show: Shower;
}

/** What would be recorded row by row, one kind and one page at a time. */
export function RowsSection({ batch, part, found, page, hrefOf, hidden, words, show }: Props) {
  const { say, format, locale } = words;
  const { summary, status } = batch;
  if (!summary) return null;
  const parts = SHOWN_PARTS.filter((each) => sizeOfPart(summary, each) > 0);
  if (parts.length === 0) return null;
  const rows = rowLines(found.rows, part, words, show);
  const unsure =
    part === 'leaving' && rows.some(({ leftOut }) => leftOut) && summary.rejected + summary.asking > 0;
  const lead = (
    <>
      <p>{say(`rowsOf.${part}Lead`)}</p>
      {unsure && status === 'checked' ? (
        <InsetText>
          <p>{say('rowsOf.unsure')}</p>
        </InsetText>
      ) : null}
    </>
  );
  const tableWords = {
    caption: say(`rowsOf.${part}`),
    who: say('rowsOf.who'),
    what: say(part === 'warnings' ? 'rowsOf.note' : 'rowsOf.what'),
    wte: say('counts.wte'),
    keep: say('rowsOf.keep'),
    keepRow: say('rowsOf.keepRow', { row: '{row}' }),
    leftOut: say('rowsOf.leftOut'),
    stays: say('rowsOf.stays'),
  };
  const hasLines = part === 'changed' || part === 'warnings';
  return (
    <section id="rows">
      <h2 className="nhsuk-heading-m">{say('rowsOf.heading')}</h2>
      <nav aria-label={say('rowsOf.parts')}>
        <ul className="cyd-kinds">
          {parts.map((each) => (
            <li key={each}>
              <a
                className="cyd-kinds__link"
                href={hrefOf(each, 1)}
                aria-current={each === part ? 'page' : undefined}
              >
                {say(`rowsOf.${each}`)} ({format.number(sizeOfPart(summary, each))})
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {status === 'checked' && part !== 'warnings' && rows.length > 0 ? (
        <LeaveOutForm
          key={`${part} ${page}`}
          hidden={{ ...hidden, part, page }}
          rows={rows}
          hasLines={hasLines}
          intro={lead}
          form={formWords(locale)}
          words={{ ...tableWords, submit: say('rowsOf.submit') }}
        />
      ) : (
        <>
          {status === 'checked' || part === 'warnings' ? lead : null}
          <RowsTable
            rows={rows}
            hasLines={hasLines}
            ticked={part === 'warnings' ? undefined : null}
            words={{ ...tableWords, keep: say('list.status') }}
          />
        </>
      )}
      <RowsPager
        total={found.total}
        page={page}
        hrefOf={(each) => hrefOf(part, each)}
        label={say('rowsOf.pages')}
        words={words}
      />
    </section>
  );
}
