'use client';

import { useActionState } from 'react';
import type { FormWords } from '@/ui/form/form-context';
import { FormFrame } from '@/ui/form/form-frame';
import { HiddenFields } from '@/ui/form/hidden-fields';
import { SubmitButton } from '@/ui/form/submit-button';
import { idle } from '@/ui/form-state';
import { markSeen } from '../actions/mark-seen';

type Props = Readonly<{ form: FormWords; collaborativeId: string; hint: string; submit: string }>;

export function MarkSeenForm({ form, collaborativeId, hint, submit }: Props) {
  const [state, action] = useActionState(markSeen, idle);
  return (
    <FormFrame state={state} action={action} words={form} labels={{}}>
      <HiddenFields values={{ collaborativeId }} />
      <p>{hint}</p>
      <SubmitButton>{submit}</SubmitButton>
    </FormFrame>
  );
}
