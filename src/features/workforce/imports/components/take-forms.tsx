'use client';

import { type ReactNode, useActionState } from 'react';
import type { FormWords } from '@/ui/form/form-context';
import { FormFrame } from '@/ui/form/form-frame';
import { HiddenFields } from '@/ui/form/hidden-fields';
import { SubmitButton } from '@/ui/form/submit-button';
import { TextField } from '@/ui/form/text-field';
import { idle } from '@/ui/form-state';
import { checkAgain } from '../actions/check-again';
import { takeImport } from '../actions/take-import';
import { undoImport } from '../actions/undo-import';
import type { BatchFields } from './columns-form';

interface Props {
  readonly hidden: BatchFields;
  /** What is done: an answer stands above it. */
  readonly intro: ReactNode;
  readonly form: FormWords;
  readonly button: string;
}

export function TakeForm({
  hidden,
  intro,
  form,
  button,
  changedSince,
}: Props & { readonly changedSince: string }) {
  const [answer, submit] = useActionState(takeImport, idle);
  const state = answer.status === 'stale' ? { ...answer, message: changedSince } : answer;
  return (
    <FormFrame state={state} action={submit} words={form} intro={intro}>
      <HiddenFields values={hidden} />
      <SubmitButton>{button}</SubmitButton>
    </FormFrame>
  );
}

export function CheckAgainForm({ hidden, intro, form, button }: Props) {
  const [state, submit] = useActionState(checkAgain, idle);
  return (
    <FormFrame state={state} action={submit} words={form} intro={intro}>
      <HiddenFields values={hidden} />
      <SubmitButton>{button}</SubmitButton>
    </FormFrame>
  );
}

export function UndoForm({ hidden, intro, form, button, reason }: Props & { readonly reason: string }) {
  const [state, submit] = useActionState(undoImport, idle);
  return (
    <FormFrame state={state} action={submit} words={form} labels={{ reason }} intro={intro}>
      <HiddenFields values={hidden} />
      <TextField name="reason" label={reason} state={state} />
      <SubmitButton variant="warning">{button}</SubmitButton>
    </FormFrame>
  );
}
