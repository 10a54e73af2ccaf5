'use client';

import { useActionState, useMemo } from 'react';
import { Details } from '@/ui/details';
import { RadioGroup } from '@/ui/form/choices';
import { DateField } from '@/ui/form/date-field';
import { FormFrame } from '@/ui/form/form-frame';
import { HiddenFields } from '@/ui/form/hidden-fields';
import { labelledErrors } from '@/ui/form/labelled-errors';
import { SubmitButton } from '@/ui/form/submit-button';
import { TextField } from '@/ui/form/text-field';
import { idle } from '@/ui/form-state';
import { recordMeeting } from '../actions/record-meeting';
import { MOST_OBSERVERS } from '../choices';
import { AttendanceFields } from './attendance-fields';
import { ItemList } from './item-list';
import { ObserverFields } from './observer-fields';
import { QuorumLine } from './quorum-line';
import { fieldLabel } from './record-field-label';
import type { RecordFormProps } from './record-form-props';
import { isTouched } from './touched';

/** In the order of the page, for the summary of mistakes. */
const FIELDS = [
  'heldOn',
  'purpose',
  'startsAt',
  'location',
  'language',
  'attendance',
  'observers',
  'items',
] as const;

export function RecordMeetingForm(props: RecordFormProps) {
  const { form, words, collaborativeId, submissionKey, today, language, members, options, terms } = props;
  const [state, submit] = useActionState(recordMeeting, idle);
  // The same while the answer is the same: a new one takes the focus.
  const labelled = useMemo(
    () => labelledErrors(state, (field) => fieldLabel(field, words, members), FIELDS),
    [state, words, members],
  );
  const keptKey = state.values.submissionKey;
  return (
    <FormFrame state={labelled} action={submit} words={form} intro={<p>{words.lead}</p>}>
      <HiddenFields
        values={{
          collaborativeId,
          // Sent again after a mistake it is still the same form.
          submissionKey: typeof keptKey === 'string' ? keptKey : submissionKey,
        }}
      />
      <div className="nhsuk-u-reading-width">
        <h2 className="nhsuk-heading-m">{words.when}</h2>
        <DateField name="heldOn" label={words.heldOn} state={state} initial={today} />
        <TextField name="purpose" label={words.purpose} hint={words.purposeHint} state={state} />
        <TextField
          name="startsAt"
          label={words.startsAt}
          hint={words.startsAtHint}
          state={state}
          width={5}
          optional
        />
        <TextField
          name="location"
          label={words.location}
          hint={words.locationHint}
          state={state}
          width={20}
          optional
        />
        <RadioGroup
          name="language"
          label={words.language}
          hint={words.languageHint}
          state={state}
          initial={language}
          inline
          choices={[
            { value: 'en', label: words.english },
            { value: 'cy', label: words.welsh },
          ]}
        />
      </div>
      <h2 className="nhsuk-heading-m">{words.who}</h2>
      <AttendanceFields state={state} words={words} members={members} />
      <div className="nhsuk-u-reading-width">
        <Details summary={words.observersSummary} open={isTouched(state, 'observers[')}>
          <p>{words.observersHint}</p>
          {Array.from({ length: MOST_OBSERVERS }, (_, index) => (
            <ObserverFields
              // biome-ignore lint/suspicious/noArrayIndexKey: rows of a form never change their order.
              key={index}
              index={index}
              state={state}
              words={words}
              options={options}
            />
          ))}
        </Details>
        <QuorumLine terms={terms} members={members} words={words} />
        <h2 className="nhsuk-heading-m">{words.items}</h2>
        <ItemList state={state} words={words} options={options} />
        <h2 className="nhsuk-heading-m">{words.finish}</h2>
        <p>{words.finishHint}</p>
        <SubmitButton>{words.submit}</SubmitButton>
      </div>
    </FormFrame>
  );
}
