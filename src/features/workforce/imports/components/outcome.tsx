import { formWords } from '@/i18n/form-words';
import { InsetText } from '@/ui/details';
import { SummaryList } from '@/ui/summary-list';
import type { BatchPage } from '../data/find-batch';
import { type ImportWords, problemText } from '../import-words';
import type { Shower } from '../shower';
import { takes } from '../shown-parts';
import type { BatchFields } from './columns-form';
import { UndoForm } from './take-forms';

interface Props {
  readonly batch: BatchPage;
  readonly words: ImportWords;
}

/** What taking did, and what stayed out of it. */
export function TakenOutcome({ batch, words: { say, format } }: Props) {
  const { summary } = batch;
  if (!summary) return null;
  const { records, staysOut } = takes(summary);
  const { asking, rejected, leftOut } = summary;
  return (
    <InsetText>
      <p>
        {say('takenWith.records', { count: records })} {say('takenWith.staysOut', { count: staysOut })}
      </p>
      {staysOut > 0 ? (
        <p>
          {say('takenWith.why', {
            asking: format.number(asking),
            rejected: format.number(rejected),
            leftOut: format.number(leftOut),
          })}
        </p>
      ) : null}
    </InsetText>
  );
}

export function UndoSection({ hidden, words }: Readonly<{ hidden: BatchFields; words: ImportWords }>) {
  const { say, locale } = words;
  return (
    <section className="nhsuk-u-reading-width">
      <UndoForm
        hidden={hidden}
        form={formWords(locale)}
        button={say('undo.button')}
        reason={say('undo.reason')}
        intro={
          <>
            <h2 className="nhsuk-heading-m">{say('undo.heading')}</h2>
            <p>{say('undo.warning')}</p>
          </>
        }
      />
    </section>
  );
}

/** Why a file was undone, and what stayed all the same. */
export function UndoneOutcome({ batch, words, show }: Props & { readonly show: Shower }) {
  const { say, format } = words;
  const kept = batch.summary?.kept ?? [];
  const names = batch.named && !show.seesNames ? [format.number(kept.length)] : kept;
  return (
    <>
      <InsetText>
        <p>{say('undo.text')}</p>
      </InsetText>
      <SummaryList
        rows={[
          { key: 'reason', term: say('undo.reasonGiven'), value: batch.undoneReason ?? '' },
          {
            key: 'kept',
            term: say('undo.kept'),
            value: kept.length === 0 ? say('undo.keptNone') : format.list(names, { asWritten: true }),
          },
        ]}
      />
    </>
  );
}

export function RefusedOutcome({ batch, words, href }: Props & { readonly href: string }) {
  const { say } = words;
  return (
    <section>
      <h2 className="nhsuk-heading-m">{say('refused.heading')}</h2>
      {batch.problem ? (
        <InsetText>
          <p>{problemText(words, batch.problem)}</p>
        </InsetText>
      ) : null}
      <p>{say('refused.again')}</p>
      <p>
        <a href={href}>{say('refused.back')}</a>
      </p>
    </section>
  );
}
