import { formats } from '@/i18n/format';
import type { Locale } from '@/i18n/routing';
import { BarList } from '@/ui/bar-list';
import { InsetText } from '@/ui/details';
import { SummaryList } from '@/ui/summary-list';
import type { BatchPage } from '../data/find-batch';
import type { Say } from '../import-words';

interface FactsProps {
  readonly batch: BatchPage;
  readonly locale: Locale;
  readonly say: Say;
}

/** Which file this is. */
export function BatchFacts({ batch, locale, say }: FactsProps) {
  const format = formats(locale);
  const { notRead } = batch.stored;
  const sent =
    batch.uploadedBy === null
      ? say('list.byPortal')
      : `${format.instant(batch.uploadedAt)}, ${batch.uploadedBy}`;
  return (
    <SummaryList
      rows={[
        { key: 'file', term: say('batch.file'), value: batch.fileName },
        { key: 'holds', term: say('batch.holds'), value: say(`send.${batch.template}`) },
        { key: 'asAt', term: say('batch.asAt'), value: format.day(batch.asAt) },
        { key: 'rows', term: say('batch.rowsRead'), value: format.number(batch.summary.rows) },
        {
          key: 'notRead',
          term: say('batch.notRead'),
          value: notRead.length === 0 ? say('batch.notReadNone') : format.list(notRead, { asWritten: true }),
        },
        { key: 'sent', term: say('batch.sent'), value: sent },
        ...(batch.takenAt
          ? [{ key: 'taken', term: say('batch.taken'), value: format.instant(batch.takenAt) }]
          : []),
      ]}
    />
  );
}

interface CountsProps {
  readonly counts: BatchPage['summary'];
  readonly taken: boolean;
  readonly locale: Locale;
  readonly say: Say;
}

/** How many rows are new, changed, leaving, unchanged and rejected: a sentence, and the same as bars. */
export function RowCounts({ counts, taken, locale, say }: CountsProps) {
  const format = formats(locale);
  const { leaving, rejected } = counts;
  const written = Object.fromEntries(
    (['created', 'changed', 'unchanged', 'rejected'] as const).map((key) => [
      key,
      format.number(counts[key]),
    ]),
  );
  const sentence =
    leaving === null
      ? say('batch.sentenceRejected', written)
      : say('batch.sentence', { ...written, leaving: format.number(leaving) });
  const nothing = !taken && rejected === 0 && counts.created + counts.changed + (leaving ?? 0) === 0;
  const bars = (['rejected', 'created', 'changed', 'leaving', 'unchanged'] as const).flatMap((key) => {
    const count = counts[key];
    return count === null
      ? []
      : [{ key, label: say(`batch.${key}`), text: format.number(count), value: count }];
  });
  return (
    <section>
      <h2 className="nhsuk-heading-m">{say(taken ? 'batch.takenHeading' : 'batch.summaryHeading')}</h2>
      <p>{sentence}</p>
      {nothing ? (
        <InsetText>
          <p>{say('batch.nothingNew')}</p>
        </InsetText>
      ) : null}
      <BarList title={say(taken ? 'batch.barsTaken' : 'batch.bars')} bars={bars} />
    </section>
  );
}
