import { SummaryList } from '@/ui/summary-list';
import type { BatchPage } from '../data/find-batch';
import type { ImportWords } from '../import-words';

/** Which file this is, and what of it is kept. */
export function BatchFacts({ batch, words }: Readonly<{ batch: BatchPage; words: ImportWords }>) {
  const { say, format } = words;
  const by = (at: Date, who: string | null) =>
    who === null ? say('list.byPortal') : say('batch.by', { when: format.instant(at), who });
  const headings = (texts: readonly string[]) =>
    texts.length === 0 ? say('batch.none') : format.list(texts, { asWritten: true });
  const { layout, summary } = batch;
  const notRead = summary?.notRead.filter((heading) => !layout?.dropped.includes(heading));
  return (
    <section>
      <h2 className="nhsuk-heading-m">{say('batch.facts')}</h2>
      <SummaryList
        rows={[
          {
            key: 'file',
            term: say('batch.file'),
            value: <span className="break-all">{batch.fileName}</span>,
          },
          { key: 'holds', term: say('batch.holds'), value: say(`send.${batch.template}`) },
          ...(batch.sender ? [{ key: 'sender', term: say('batch.sender'), value: batch.sender }] : []),
          { key: 'asAt', term: say('batch.asAt'), value: format.day(batch.asAt) },
          {
            key: 'kept',
            term: say('batch.kept'),
            value: say(batch.named ? 'batch.keptNamed' : 'batch.keptSummed'),
          },
          ...(notRead ? [{ key: 'notRead', term: say('batch.notRead'), value: headings(notRead) }] : []),
          ...(layout && layout.dropped.length > 0
            ? [{ key: 'dropped', term: say('batch.dropped'), value: headings(layout.dropped) }]
            : []),
          { key: 'sent', term: say('batch.sent'), value: by(batch.uploadedAt, batch.uploadedBy) },
          ...(batch.takenAt
            ? [{ key: 'taken', term: say('batch.taken'), value: by(batch.takenAt, batch.takenBy) }]
            : []),
          ...(batch.undoneAt
            ? [{ key: 'undone', term: say('batch.undone'), value: by(batch.undoneAt, batch.undoneBy) }]
            : []),
        ]}
      />
    </section>
  );
}
