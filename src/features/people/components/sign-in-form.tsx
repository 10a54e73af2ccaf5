'use client';

import { type ReactNode, useActionState } from 'react';
import type { FormWords } from '@/ui/form/form-context';
import { FormFrame } from '@/ui/form/form-frame';
import { SubmitButton } from '@/ui/form/submit-button';
import { TextField } from '@/ui/form/text-field';
import { idle } from '@/ui/form-state';
import { enter } from '../actions/enter';

type Props = Readonly<{
  form: FormWords;
  intro?: ReactNode;
  words: Readonly<{ email: string; password: string; submit: string }>;
}>;

export function SignInForm({ form, intro, words }: Props) {
  const [state, submit] = useActionState(enter, idle);
  return (
    <FormFrame
      state={state}
      action={submit}
      words={form}
      intro={intro}
      labels={{ email: words.email, password: words.password }}
    >
      <TextField
        name="email"
        type="email"
        autoComplete="username"
        label={words.email}
        state={state}
        width={30}
      />
      <TextField
        name="password"
        type="password"
        autoComplete="current-password"
        label={words.password}
        state={state}
        width={20}
      />
      <SubmitButton>{words.submit}</SubmitButton>
    </FormFrame>
  );
}
