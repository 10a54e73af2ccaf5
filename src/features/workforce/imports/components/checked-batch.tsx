import type { BatchView } from '../data/find-batch-view';
import type { ImportWords } from '../import-words';
import type { Shower } from '../shower';
import { ChangeCounts, FileCounts } from './batch-counts';
import type { BatchFields } from './columns-form';
import { NextSteps } from './next-steps';
import { TakenOutcome, UndoneOutcome, UndoSection } from './outcome';
import { QuestionsSection } from './questions-section';
import { RejectedSection } from './rejected-section';
import { RowsSection } from './rows-section';
import { TakeSection } from './take-section';

interface Props {
  readonly view: BatchView;
  readonly hidden: BatchFields;
  /** The page's own address, without questions. */
  readonly href: string;
  readonly words: ImportWords;
  readonly show: Shower;
}

/** A file that was read: what it would change while it waits, what it changed once it was taken or undone. */
export function CheckedBatch({ view, hidden, href, words, show }: Props) {
  const { batch, questions, rejected, rows } = view;
  const { summary, status } = batch;
  if (!summary) return null;
  const time = status === 'taken' || status === 'undone' ? status : 'checked';
  return (
    <>
      {time === 'checked' ? <NextSteps summary={summary} questions={questions} words={words} /> : null}
      {time === 'taken' ? <TakenOutcome batch={batch} words={words} /> : null}
      {time === 'undone' ? <UndoneOutcome batch={batch} words={words} show={show} /> : null}
      <FileCounts summary={summary} words={words} />
      {time === 'checked' ? (
        <QuestionsSection
          questions={questions}
          names={view.names}
          teams={view.teams}
          unit={view.asked.unit}
          unitHref={(unit) => `${href}?unit=${unit}#units`}
          hidden={hidden}
          words={words}
          show={show}
        />
      ) : null}
      <RejectedSection
        batch={batch}
        found={rejected}
        page={view.asked.rejectedPage}
        hrefOf={(page) => `${href}?rejected=${page}#rejected`}
        hidden={hidden}
        words={words}
        show={show}
      />
      <ChangeCounts summary={summary} time={time} words={words} />
      <RowsSection
        batch={batch}
        part={view.part}
        found={rows}
        page={view.asked.page}
        hrefOf={(part, page) => `${href}?rows=${part}&page=${page}#rows`}
        hidden={hidden}
        words={words}
        show={show}
      />
      {time === 'checked' ? (
        <section id="take" className="nhsuk-u-reading-width">
          <TakeSection
            summary={summary}
            changedSince={view.changedSince}
            overtakenBy={view.overtakenBy}
            hidden={hidden}
            words={words}
          />
        </section>
      ) : null}
      {time === 'taken' ? <UndoSection hidden={hidden} words={words} /> : null}
    </>
  );
}
