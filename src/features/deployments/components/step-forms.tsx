'use client';

import { type ReactNode, useActionState } from 'react';
import type { FormWords } from '@/ui/form/form-context';
import { FormFrame } from '@/ui/form/form-frame';
import { HiddenFields } from '@/ui/form/hidden-fields';
import { SubmitButton } from '@/ui/form/submit-button';
import { TextArea } from '@/ui/form/text-area';
import { idle } from '@/ui/form-state';
import { acceptDeployment } from '../actions/accept-deployment';
import { declineRelease } from '../actions/decline-release';
import { declineRequest } from '../actions/decline-request';
import { judgeAgain } from '../actions/judge-again';
import { withdrawRequest } from '../actions/withdraw-request';

type Hidden = Readonly<{ deploymentId: string; version: number }>;

const ACTIONS = { accept: acceptDeployment, judge: judgeAgain } as const;

type ButtonProps = Readonly<{
  form: FormWords;
  hidden: Hidden;
  step: keyof typeof ACTIONS;
  label: string;
  intro?: ReactNode;
}>;

/** A step that asks nothing more than to be taken. */
export function StepButton({ form, hidden, step, label, intro }: ButtonProps) {
  const [state, submit] = useActionState(ACTIONS[step], idle);
  return (
    <FormFrame state={state} action={submit} words={form} intro={intro}>
      <HiddenFields values={hidden} />
      <SubmitButton>{label}</SubmitButton>
    </FormFrame>
  );
}

const ENDS = { declineRequest, declineRelease, withdraw: withdrawRequest } as const;

type EndProps = Readonly<{
  form: FormWords;
  hidden: Hidden;
  end: keyof typeof ENDS;
  intro: ReactNode;
  words: Readonly<{ reason: string; reasonHint: string; submit: string }>;
}>;

/** Declining and withdrawing, with the reason. */
export function EndForm({ form, hidden, end, intro, words }: EndProps) {
  const [state, submit] = useActionState(ENDS[end], idle);
  return (
    <FormFrame state={state} action={submit} words={form} intro={intro} labels={{ reason: words.reason }}>
      <HiddenFields values={hidden} />
      <TextArea name="reason" label={words.reason} hint={words.reasonHint} state={state} />
      <SubmitButton variant="warning">{words.submit}</SubmitButton>
    </FormFrame>
  );
}
