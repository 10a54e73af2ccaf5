'use client';

import { useActionState } from 'react';
import { DateField } from '@/ui/form/date-field';
import type { FormWords } from '@/ui/form/form-context';
import { FormFrame } from '@/ui/form/form-frame';
import { HiddenFields } from '@/ui/form/hidden-fields';
import { SelectField, type SelectOption } from '@/ui/form/select-field';
import { SubmitButton } from '@/ui/form/submit-button';
import { TextField } from '@/ui/form/text-field';
import { idle } from '@/ui/form-state';
import { recordAttended } from '../actions/record-attended';
import { removeAttendedEntry } from '../actions/remove-attended';
import type { en } from '../words.en';

type Common = Readonly<{
  form: FormWords;
  words: Readonly<Record<keyof (typeof en)['form'], string>>;
  hidden: Readonly<Record<string, string>>;
}>;

type RecordProps = Common &
  Readonly<{ clusters: readonly SelectOption[]; members: readonly SelectOption[]; today: string }>;

export function RecordAttendedForm({ form, words, hidden, clusters, members, today }: RecordProps) {
  const [state, submit] = useActionState(recordAttended, idle);
  const labels = {
    placeId: words.cluster,
    heldOn: words.heldOn,
    attendedById: words.attendedBy,
    raised: words.raised,
    taken: words.taken,
  };
  const count = { state, width: 3, inputMode: 'numeric' } as const;
  return (
    <FormFrame state={state} action={submit} words={form} labels={labels}>
      <HiddenFields values={hidden} />
      <SelectField name="placeId" label={words.cluster} options={clusters} state={state} />
      <DateField name="heldOn" label={words.heldOn} state={state} initial={today} />
      <SelectField name="attendedById" label={words.attendedBy} options={members} state={state} />
      <TextField {...count} name="raised" label={words.raised} hint={words.raisedHint} />
      <TextField {...count} name="taken" label={words.taken} hint={words.takenHint} />
      <SubmitButton>{words.record}</SubmitButton>
    </FormFrame>
  );
}

export function RemoveAttendedForm({
  form,
  words,
  hidden,
  entries,
}: Common & Readonly<{ entries: readonly SelectOption[] }>) {
  const [state, submit] = useActionState(removeAttendedEntry, idle);
  return (
    <FormFrame state={state} action={submit} words={form} labels={{ entryId: words.entry }}>
      <HiddenFields values={hidden} />
      <SelectField name="entryId" label={words.entry} options={entries} state={state} />
      <SubmitButton variant="warning">{words.remove}</SubmitButton>
    </FormFrame>
  );
}
