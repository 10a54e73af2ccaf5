'use client';

import { type ReactNode, useActionState } from 'react';
import { CheckboxGroup } from '@/ui/form/choices';
import type { FormWords } from '@/ui/form/form-context';
import { FormFrame } from '@/ui/form/form-frame';
import { HiddenFields } from '@/ui/form/hidden-fields';
import { SelectField, type SelectOption } from '@/ui/form/select-field';
import { SubmitButton } from '@/ui/form/submit-button';
import { idle } from '@/ui/form-state';
import { circulateMinutes } from '../actions/circulate-minutes';
import { confirmMinutes } from '../actions/confirm-minutes';

type Hidden = Readonly<{ meetingId: string; version: number }>;
type CirculateProps = Readonly<{ form: FormWords; hidden: Hidden; submit: string; children: ReactNode }>;

export function CirculateForm({ form, hidden, submit, children }: CirculateProps) {
  const [state, action] = useActionState(circulateMinutes, idle);
  return (
    <FormFrame state={state} action={action} words={form} intro={children}>
      <HiddenFields values={hidden} />
      <SubmitButton>{submit}</SubmitButton>
    </FormFrame>
  );
}

type ConfirmProps = CirculateProps &
  Readonly<{
    meetings: readonly SelectOption[];
    words: {
      readonly at: string;
      readonly atHint: string;
      readonly unanswered: string;
      readonly despiteComments: string;
    };
    hasOpenComments: boolean;
  }>;

export function ConfirmForm({
  form,
  hidden,
  submit,
  children,
  meetings,
  words,
  hasOpenComments,
}: ConfirmProps) {
  const [state, action] = useActionState(confirmMinutes, idle);
  const labels = { confirmedAtId: words.at };
  return (
    <FormFrame state={state} action={action} words={form} labels={labels} intro={children}>
      <HiddenFields values={hidden} />
      <SelectField
        name="confirmedAtId"
        label={words.at}
        hint={words.atHint}
        state={state}
        options={meetings}
        initial={meetings[0]?.value ?? ''}
        alwaysChosen
      />
      {hasOpenComments ? (
        <CheckboxGroup
          name="despiteComments"
          label={words.unanswered}
          state={state}
          choices={[{ value: 'yes', label: words.despiteComments }]}
        />
      ) : null}
      <SubmitButton>{submit}</SubmitButton>
    </FormFrame>
  );
}
