'use client';

import { useActionState, useMemo } from 'react';
import { Details } from '@/ui/details';
import type { FormWords } from '@/ui/form/form-context';
import { FormFrame } from '@/ui/form/form-frame';
import { HiddenFields } from '@/ui/form/hidden-fields';
import { labelledErrors } from '@/ui/form/labelled-errors';
import { SelectField } from '@/ui/form/select-field';
import { SubmitButton } from '@/ui/form/submit-button';
import { TextField } from '@/ui/form/text-field';
import { idle } from '@/ui/form-state';
import { MOST_OBSERVERS } from '../../choices';
import { ItemList } from '../../components/item-list';
import { ObserverFields } from '../../components/observer-fields';
import { isTouched } from '../../components/touched';
import { editMinutes } from '../actions/edit-minutes';
import { type ConflictWords, EditConflict } from './edit-conflict';
import {
  type Addition,
  type EditItem,
  EditItemFields,
  type EditOptions,
  type EditWords,
} from './edit-item-fields';
import { editLabel, FIELDS } from './edit-label';

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
  addition: Addition;
  needsReason: boolean;
  locale: string;
  back: string;
}>;

/** Everything that was recorded of a meeting, in the order of its minutes. */
export function EditForm(props: Props) {
  const { form, texts, labels, attendance, observers, items, options, words, addition, locale } = props;
  const [state, action] = useActionState(editMinutes, idle);
  const field = (name: string) => ({ name, label: labels[name] ?? name, state, initial: texts[name] ?? '' });
  // Minutes that went round, or were confirmed, while the form was open: the answer asks for the reason, so its field is there.
  const asksReason = props.needsReason || state.errors.reason !== undefined;
  // The same while the answer is the same: a new one takes the focus.
  const labelled = useMemo(
    () => labelledErrors(state, (name) => editLabel(name, labels, items, addition.words), FIELDS),
    [state, labels, items, addition],
  );
  const part = { state, words: addition.words, options: addition.options };
  return (
    <FormFrame
      state={labelled}
      action={action}
      words={form}
      intro={
        state.conflict ? (
          <EditConflict conflict={state.conflict} labels={labels} words={props.conflict} />
        ) : null
      }
    >
      <HiddenFields values={{ ...props.hidden, ...state.conflict?.hidden }} />
      {asksReason ? (
        <>
          <TextField name="reason" label={words.reason} hint={words.reasonHint} state={state} />
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
        <SelectField {...field('chairId')} options={options.chairs} alwaysChosen />
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
          <Details summary={words.addObservers} open={isTouched(state, 'newObservers')}>
            {Array.from({ length: MOST_OBSERVERS }, (_, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows of a form never change their order.
              <ObserverFields key={index} index={index} list="newObservers" {...part} />
            ))}
          </Details>
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
          addition={addition}
        />
      ))}
      <h2 className="nhsuk-heading-m">{words.forgotten}</h2>
      <Details summary={words.addItems} open={isTouched(state, 'newItems')}>
        <ItemList {...part} name="newItems" most={addition.most} />
      </Details>
      <div className="flex flex-wrap items-baseline gap-x-6">
        <SubmitButton>{words.submit}</SubmitButton>
        <a href={props.back}>{words.cancel}</a>
      </div>
    </FormFrame>
  );
}
