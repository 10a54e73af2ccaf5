'use client';

import { useActionState } from 'react';
import { DateField } from '@/ui/form/date-field';
import type { FormWords } from '@/ui/form/form-context';
import { FormFrame } from '@/ui/form/form-frame';
import { HiddenFields } from '@/ui/form/hidden-fields';
import { SubmitButton } from '@/ui/form/submit-button';
import { TextField } from '@/ui/form/text-field';
import { idle } from '@/ui/form-state';
import { logTime } from '../actions/log-time';
import type { en } from '../words.en';

type Props = Readonly<{
  form: FormWords;
  words: Readonly<Record<keyof (typeof en)['time']['form'], string>>;
  hidden: Readonly<Record<string, string>>;
  today: string;
}>;

export function LogTimeForm({ form, words, hidden, today }: Props) {
  const [state, submit] = useActionState(logTime, idle);
  const labels = { usedOn: words.usedOn, minutes: words.minutes, note: words.note };
  return (
    <FormFrame state={state} action={submit} words={form} labels={labels}>
      <HiddenFields values={hidden} />
      <DateField name="usedOn" label={words.usedOn} state={state} initial={today} />
      <TextField name="minutes" label={words.minutes} state={state} width={4} inputMode="numeric" />
      <TextField name="note" label={words.note} state={state} optional />
      <SubmitButton>{words.submit}</SubmitButton>
    </FormFrame>
  );
}
