'use client';

import { useActionState } from 'react';
import { Details } from '@/ui/details';
import type { FormWords } from '@/ui/form/form-context';
import { FormFrame } from '@/ui/form/form-frame';
import { HiddenFields } from '@/ui/form/hidden-fields';
import { SelectField, type SelectOption } from '@/ui/form/select-field';
import { SubmitButton } from '@/ui/form/submit-button';
import { TextField } from '@/ui/form/text-field';
import { idle } from '@/ui/form-state';
import { headAgenda } from '../actions/head-agenda';

type Props = Readonly<{
  form: FormWords;
  words: Readonly<{
    summary: string;
    save: string;
    purpose: string;
    purposeHint: string;
    chair: string;
    turn: string;
  }>;
  hidden: { meetingId: string; version: number };
  purpose: string;
  chairId: string;
  chairs: readonly SelectOption[];
  open: boolean;
}>;

/** What a meeting is for and who chairs it. */
export function HeadForm({ form, words, hidden, purpose, chairId, chairs, open }: Props) {
  const [state, submit] = useActionState(headAgenda, idle);
  return (
    <div className="print:hidden">
      <Details summary={words.summary} open={open || state.status !== 'idle'}>
        <FormFrame
          state={state}
          action={submit}
          words={form}
          labels={{ purpose: words.purpose, chairId: words.chair }}
        >
          <HiddenFields values={hidden} />
          <TextField
            name="purpose"
            label={words.purpose}
            hint={words.purposeHint}
            state={state}
            initial={purpose}
          />
          <SelectField
            name="chairId"
            label={words.chair}
            hint={words.turn || undefined}
            state={state}
            options={chairs}
            initial={chairId}
            optional
          />
          <SubmitButton variant="secondary">{words.save}</SubmitButton>
        </FormFrame>
      </Details>
    </div>
  );
}
