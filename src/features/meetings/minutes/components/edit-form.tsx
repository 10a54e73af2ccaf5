'use client';

import { useActionState } from 'react';
import type { FormWords } from '@/ui/form/form-context';
import { FormFrame } from '@/ui/form/form-frame';
import { HiddenFields } from '@/ui/form/hidden-fields';
import { SelectField } from '@/ui/form/select-field';
import { SubmitButton } from '@/ui/form/submit-button';
import { TextArea } from '@/ui/form/text-area';
import { TextField } from '@/ui/form/text-field';
import { idle } from '@/ui/form-state';
import { editMinutes } from '../actions/edit-minutes';
import { type ConflictWords, EditConflict } from './edit-conflict';
import { type EditItem, EditItemFields, type EditOptions, type EditWords } from './edit-item-fields';

type Props = Readonly<{
  form: FormWords;
  hidden: Readonly<Record<'meetingId' | 'version' | 'basedOn' | 'rows', string | number>>;
  texts: Readonly<Record<string, string>>;
  labels: Readonly<Record<string, string>>;
  attendance: readonly { readonly at: string; readonly name: string }[];
  observers: readonly string[];
  items: readonly EditItem[];
  options: EditOptions;
  words: EditWords;
  conflict: ConflictWords;
  isAmendment: boolean;
  locale: string;
  back: string;
}>;

/** Everything that was recorded of a meeting, in the order of its minutes. */
export function EditForm(props: Props) {
  const { form, texts, labels, attendance, observers, items, options, words, isAmendment, locale } = props;
  const [state, action] = useActionState(editMinutes, idle);
  const field = (name: string) => ({ name, label: labels[name] ?? name, state, initial: texts[name] ?? '' });
  // Minutes that were confirmed while the form was open: the answer asks for the reason, so its field is there.
  const asksReason = isAmendment || state.errors.reason !== undefined;
  return (
    <FormFrame
      state={state}
      action={action}
      words={form}
      labels={labels}
      intro={
        state.conflict ? (
          <EditConflict conflict={state.conflict} labels={labels} words={props.conflict} />
        ) : null
      }
    >
      <HiddenFields values={{ ...props.hidden, ...state.conflict?.hidden }} />
      {asksReason ? (
        <>
          <TextArea name="reason" label={words.reason} hint={words.reasonHint} state={state} rows={2} />
          <SelectField
            name="reasonLanguage"
            label={words.language}
            state={state}
            options={options.languages}
            initial={locale}
            alwaysChosen
          />
        </>
      ) : (
        <HiddenFields values={{ reasonLanguage: locale }} />
      )}
      <fieldset className="nhsuk-fieldset">
        <legend className="nhsuk-fieldset__legend nhsuk-fieldset__legend--m">{words.meeting}</legend>
        <div className="flex flex-wrap gap-x-8">
          <TextField {...field('startsAt')} hint={words.timeHint} width={5} optional />
          <TextField {...field('endsAt')} hint={words.endHint} width={5} optional />
        </div>
        <TextField {...field('location')} optional />
        <TextField {...field('purpose')} />
      </fieldset>
      {attendance.length > 0 ? (
        <fieldset className="nhsuk-fieldset">
          <legend className="nhsuk-fieldset__legend nhsuk-fieldset__legend--m">{words.attendance}</legend>
          <p className="nhsuk-hint">{words.attendanceHint}</p>
          {attendance.map(({ at }) => (
            <div key={at} className="cyd-who">
              <SelectField {...field(`${at}.answer`)} options={options.answers} alwaysChosen />
              {/* Shown by style alone, so that it works without scripts. */}
              <div className="cyd-who__deputy">
                <TextField {...field(`${at}.deputyName`)} width={20} />
              </div>
            </div>
          ))}
          {observers.map((name) => (
            <TextField key={name} {...field(name)} width={20} optional />
          ))}
        </fieldset>
      ) : null}
      {items.map((item) => (
        <EditItemFields
          key={item.at}
          item={item}
          state={state}
          texts={texts}
          labels={labels}
          options={options}
          words={words}
        />
      ))}
      <div className="flex flex-wrap items-baseline gap-x-6">
        <SubmitButton>{words.submit}</SubmitButton>
        <a href={props.back}>{words.cancel}</a>
      </div>
    </FormFrame>
  );
}
