'use client';

import { useActionState } from 'react';
import type { FormWords } from '@/ui/form/form-context';
import { FormFrame } from '@/ui/form/form-frame';
import { HiddenFields } from '@/ui/form/hidden-fields';
import { SubmitButton } from '@/ui/form/submit-button';
import { idle } from '@/ui/form-state';
import { callMeeting } from '../actions/call-meeting';

type Props = Readonly<{
  form: FormWords;
  words: Readonly<{ submit: string; hint: string }>;
  hidden: { meetingId: string; version: number };
}>;

/** Calls the meeting, or says what stands in the way. */
export function CallForm({ form, words, hidden }: Props) {
  const [state, submit] = useActionState(callMeeting, idle);
  return (
    <FormFrame state={state} action={submit} words={form} intro={<p>{words.hint}</p>}>
      <HiddenFields values={hidden} />
      <SubmitButton>{words.submit}</SubmitButton>
    </FormFrame>
  );
}
