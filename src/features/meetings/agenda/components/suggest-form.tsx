'use client';

import { useActionState } from 'react';
import { ITEM_SERVES } from '@/domain/meetings/meeting';
import { RadioGroup } from '@/ui/form/choices';
import type { FormWords } from '@/ui/form/form-context';
import { FormFrame } from '@/ui/form/form-frame';
import { HiddenFields } from '@/ui/form/hidden-fields';
import { SelectField, type SelectOption } from '@/ui/form/select-field';
import { SubmitButton } from '@/ui/form/submit-button';
import { TextField } from '@/ui/form/text-field';
import { idle } from '@/ui/form-state';
import { suggestItem } from '../actions/suggest-item';
import type { ItemFormWords } from './item-form';

type Props = Readonly<{
  form: FormWords;
  words: ItemFormWords;
  intendedHint: string;
  submit: string;
  hidden: { collaborativeId: string; submissionKey: string };
  needs: readonly SelectOption[];
}>;

/** What a member wants to be talked about. */
export function SuggestForm({ form, words, intendedHint, submit: submitWords, hidden, needs }: Props) {
  const [state, submit] = useActionState(suggestItem, idle);
  const { title, serves, needWhich, intended } = words;
  const kept = state.values.submissionKey;
  return (
    <FormFrame
      state={state}
      action={submit}
      words={form}
      labels={{ title, intendedOutcome: intended, serves, needId: needWhich }}
    >
      <HiddenFields values={{ ...hidden, ...(typeof kept === 'string' ? { submissionKey: kept } : {}) }} />
      <TextField name="title" label={title} state={state} />
      <TextField name="intendedOutcome" label={intended} hint={intendedHint} state={state} optional />
      <RadioGroup
        name="serves"
        label={serves}
        state={state}
        choices={ITEM_SERVES.map((value) => ({
          value,
          label: words.servesWords[value],
          reveals:
            value === 'need' ? (
              <SelectField name="needId" label={needWhich} state={state} options={needs} />
            ) : undefined,
        }))}
      />
      <SubmitButton>{submitWords}</SubmitButton>
    </FormFrame>
  );
}
