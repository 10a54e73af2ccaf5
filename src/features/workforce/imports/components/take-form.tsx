'use client';

import { type ReactNode, useActionState } from 'react';
import type { FormWords } from '@/ui/form/form-context';
import { FormFrame } from '@/ui/form/form-frame';
import { HiddenFields } from '@/ui/form/hidden-fields';
import { SubmitButton } from '@/ui/form/submit-button';
import { idle } from '@/ui/form-state';
import { takeImport } from '../actions/take-import';

interface Props {
  readonly employerId: string;
  readonly batchId: string;
  /** Names what the page shows. */
  readonly seen: string;
  /** What is taken: an answer stands above it. */
  readonly intro: ReactNode;
  readonly form: FormWords;
  readonly words: { readonly hint: string; readonly button: string; readonly changedSince: string };
}

export function TakeForm({ employerId, batchId, seen, intro, form, words }: Props) {
  const [answer, submit] = useActionState(takeImport, idle);
  const state = answer.status === 'stale' ? { ...answer, message: words.changedSince } : answer;
  return (
    <FormFrame state={state} action={submit} words={form} intro={intro}>
      <HiddenFields values={{ employerId, batchId, seen }} />
      <p>{words.hint}</p>
      <SubmitButton>{words.button}</SubmitButton>
    </FormFrame>
  );
}
