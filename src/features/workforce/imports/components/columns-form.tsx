'use client';

import { type ReactNode, useActionState } from 'react';
import type { FormWords } from '@/ui/form/form-context';
import { FormFrame } from '@/ui/form/form-frame';
import { HiddenFields } from '@/ui/form/hidden-fields';
import { SelectField } from '@/ui/form/select-field';
import { SubmitButton } from '@/ui/form/submit-button';
import { TextField } from '@/ui/form/text-field';
import { idle } from '@/ui/form-state';
import { confirmColumns } from '../actions/confirm-columns';
import type { ColumnsView } from '../columns-view';

/** What every form of a batch sends along. */
export type BatchFields = Readonly<{ employerId: string; batchId: string; version: number }>;

interface Props {
  readonly hidden: BatchFields;
  readonly view: ColumnsView;
  /** The layout may give hours instead of WTE. */
  readonly hasHours: boolean;
  readonly intro: ReactNode;
  readonly form: FormWords;
  readonly words: Readonly<Record<'needed' | 'others' | 'week' | 'weekHint' | 'submit', string>>;
}

/** Says which heading of the file each column is read from. */
export function ColumnsForm({ hidden, view, hasHours, intro, form, words }: Props) {
  const [state, submit] = useActionState(confirmColumns, idle);
  const { fields, options, week } = view;
  const labels = Object.fromEntries(fields.map(({ name, label }) => [name, label]));
  const group = (needed: boolean) =>
    fields
      .filter((field) => field.needed === needed)
      .map(({ name, label, hint, initial }) => (
        <SelectField
          key={name}
          name={name}
          label={label}
          hint={hint}
          initial={initial}
          options={options}
          state={state}
          alwaysChosen
        />
      ));
  return (
    <FormFrame
      state={state}
      action={submit}
      words={form}
      labels={{ ...labels, fullTimeWeek: words.week }}
      intro={intro}
    >
      <HiddenFields values={hidden} />
      <h3 className="nhsuk-heading-s">{words.needed}</h3>
      {group(true)}
      {hasHours ? (
        <TextField
          name="fullTimeWeek"
          label={words.week}
          hint={words.weekHint}
          initial={week}
          inputMode="decimal"
          width={4}
          state={state}
          optional
        />
      ) : null}
      <h3 className="nhsuk-heading-s">{words.others}</h3>
      {group(false)}
      <SubmitButton>{words.submit}</SubmitButton>
    </FormFrame>
  );
}
