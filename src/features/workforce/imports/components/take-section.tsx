import type { CalendarDay } from '@/domain/time/calendar-day';
import { formWords } from '@/i18n/form-words';
import { InsetText } from '@/ui/details';
import type { StoredSummary } from '../data/batch-json';
import type { ImportWords } from '../import-words';
import { takes } from '../shown-parts';
import type { BatchFields } from './columns-form';
import { CheckAgainForm, TakeForm } from './take-forms';

interface Props {
  readonly summary: StoredSummary;
  /** Something was recorded since the dry run. */
  readonly changedSince: boolean;
  /** The day of a file of the same kind that was taken since. */
  readonly overtakenBy: CalendarDay | null;
  readonly hidden: BatchFields;
  readonly words: ImportWords;
}

/** What taking does now; or why it has to be checked again, or cannot be taken. */
export function TakeSection({ summary, changedSince, overtakenBy, hidden, words }: Props) {
  const { say, format, locale } = words;
  const form = formWords(locale);
  if (overtakenBy) {
    return (
      <InsetText>
        <p>{say('take.overtaken', { day: format.day(overtakenBy) })}</p>
      </InsetText>
    );
  }
  if (changedSince) {
    return (
      <CheckAgainForm
        hidden={hidden}
        form={form}
        button={say('again.button')}
        intro={
          <>
            <h2 className="nhsuk-heading-m">{say('again.heading')}</h2>
            <p>{say('again.text')}</p>
          </>
        }
      />
    );
  }
  const { records, staysOut } = takes(summary);
  const heading = <h2 className="nhsuk-heading-m">{say('take.heading')}</h2>;
  if (records + summary.unchanged + summary.leftOut === 0) {
    return (
      <>
        {heading}
        <p>{say('take.nothing')}</p>
      </>
    );
  }
  return (
    <TakeForm
      hidden={hidden}
      form={form}
      button={say('take.button', { count: records })}
      changedSince={say('take.changedSince')}
      intro={
        <>
          {heading}
          <p>
            <strong>{say('take.records', { count: records })}</strong>{' '}
            {say('take.staysOut', { count: staysOut })}
          </p>
          <p>{say('take.hint')}</p>
        </>
      }
    />
  );
}
