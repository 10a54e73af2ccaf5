'use client';

import { type ReactNode, useActionState } from 'react';
import { type Choice, RadioGroup } from '@/ui/form/choices';
import { DateField } from '@/ui/form/date-field';
import type { FormWords } from '@/ui/form/form-context';
import { FormFrame } from '@/ui/form/form-frame';
import { HiddenFields } from '@/ui/form/hidden-fields';
import { SubmitButton } from '@/ui/form/submit-button';
import { TextArea } from '@/ui/form/text-area';
import { idle } from '@/ui/form-state';
import { settle } from '../actions/settle';

interface Props {
  readonly hidden: {
    readonly employerId: string;
    readonly ownStaffId: string;
    readonly otherStaffId: string;
    readonly seen: string;
  };
  readonly intro: ReactNode;
  readonly choices: readonly Choice[];
  readonly from: string;
  readonly form: FormWords;
  readonly words: {
    readonly decision: string;
    readonly from: string;
    readonly fromHint: string;
    readonly until: string;
    readonly reason: string;
    readonly reasonHint: string;
    readonly submit: string;
  };
}

export function SettleForm({ hidden, intro, choices, from, form, words }: Props) {
  const [state, submit] = useActionState(settle, idle);
  const { decision, until, reason } = words;
  return (
    <FormFrame
      state={state}
      action={submit}
      words={form}
      labels={{ decision, from: words.from, until, reason }}
      intro={intro}
    >
      <HiddenFields values={hidden} />
      <RadioGroup name="decision" label={decision} state={state} choices={choices} />
      <DateField name="from" label={words.from} hint={words.fromHint} state={state} initial={from} />
      <DateField name="until" label={until} state={state} optional />
      <TextArea name="reason" label={reason} hint={words.reasonHint} state={state} />
      <SubmitButton>{words.submit}</SubmitButton>
    </FormFrame>
  );
}
