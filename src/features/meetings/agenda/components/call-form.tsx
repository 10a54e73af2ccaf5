'use client';

import { useActionState } from 'react';
import type { FormWords } from '@/ui/form/form-context';
import { FormFrame } from '@/ui/form/form-frame';
import { HiddenFields } from '@/ui/form/hidden-fields';
import { SubmitButton } from '@/ui/form/submit-button';
import { idle } from '@/ui/form-state';
import { callMeeting } from '../actions/call-meeting';
import { withoutListed } from '../without-listed';

type Props = Readonly<{
  form: FormWords;
  words: Readonly<{ submit: string; hint: string; listed: string }>;
  /** What the page says already; an answer does not say it a second time. */
  listed: readonly string[];
  hidden: { meetingId: string; version: number };
}>;

/** Calls the meeting, or says what stands in the way. */
export function CallForm({ form, words, listed, hidden }: Props) {
  const [state, submit] = useActionState(callMeeting, idle);
  return (
    <FormFrame
      state={withoutListed(state, listed, words.listed)}
      action={submit}
      words={form}
      intro={<p>{words.hint}</p>}
    >
      <HiddenFields values={hidden} />
      <SubmitButton>{words.submit}</SubmitButton>
    </FormFrame>
  );
}
