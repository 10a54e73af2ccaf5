'use client';

import { useActionState } from 'react';
import { Details } from '@/ui/details';
import { RadioGroup } from '@/ui/form/choices';
import { errorsOf, Fieldset } from '@/ui/form/field-parts';
import type { FormWords } from '@/ui/form/form-context';
import { FormFrame } from '@/ui/form/form-frame';
import { HiddenFields } from '@/ui/form/hidden-fields';
import { SubmitButton } from '@/ui/form/submit-button';
import { TextArea } from '@/ui/form/text-area';
import { idle } from '@/ui/form-state';
import { updateActions } from '../actions/update-actions';

export interface BulkRow {
  readonly id: string;
  readonly version: number;
  /** "A-2026-014: write the form". */
  readonly label: string;
  readonly lang: string | undefined;
  /** "Owner · due". */
  readonly detail: string;
}

export type BulkFormProps = Readonly<{
  summary: string;
  form: FormWords;
  collaborativeId: string;
  /** The meeting's page on which it stands; null on the register. */
  meetingId: string | null;
  rows: readonly BulkRow[];
  steps: readonly { readonly value: string; readonly label: string }[];
  words: Readonly<{
    hint: string;
    which: string;
    step: string;
    note: string;
    noteHint: string;
    submit: string;
  }>;
}>;

/** Many open actions at once: tick, say what happened, save. Folded until wanted; works without scripts. */
export function BulkActionForm({ summary, ...props }: BulkFormProps) {
  const { form, collaborativeId, meetingId, rows, steps, words } = props;
  const [state, submit] = useActionState(updateActions, idle);
  return (
    <Details summary={summary} open={state.status !== 'idle'}>
      <FormFrame
        state={state}
        action={submit}
        words={form}
        intro={<p>{words.hint}</p>}
        labels={{ rows: words.which, bulkStep: words.step, bulkNote: words.note }}
      >
        <HiddenFields values={{ collaborativeId, meetingId: meetingId ?? '' }} />
        <Fieldset name="rows" label={words.which} state={state} errors={errorsOf(state, 'rows')}>
          <div className="nhsuk-checkboxes nhsuk-checkboxes--small">
            {rows.map(({ id, version, label, lang, detail }, index) => {
              const name = `rows[${index}].chosen`;
              const field = index === 0 ? 'rows' : name;
              const isChosen = state.values[name] !== undefined;
              return (
                <div className="nhsuk-checkboxes__item" key={`${id} ${isChosen}`}>
                  <HiddenFields
                    values={{ [`rows[${index}].actionId`]: id, [`rows[${index}].version`]: version }}
                  />
                  <input
                    className="nhsuk-checkboxes__input"
                    id={field}
                    name={name}
                    type="checkbox"
                    value="on"
                    defaultChecked={isChosen}
                    aria-describedby={`${field}-item-hint`}
                  />
                  <label className="nhsuk-label nhsuk-checkboxes__label" htmlFor={field} lang={lang}>
                    {label}
                  </label>
                  <div className="nhsuk-hint nhsuk-checkboxes__hint" id={`${field}-item-hint`}>
                    {detail}
                  </div>
                </div>
              );
            })}
          </div>
        </Fieldset>
        <RadioGroup name="bulkStep" label={words.step} state={state} choices={steps} />
        <TextArea name="bulkNote" label={words.note} hint={words.noteHint} state={state} rows={2} />
        <SubmitButton variant="secondary">{words.submit}</SubmitButton>
      </FormFrame>
    </Details>
  );
}
