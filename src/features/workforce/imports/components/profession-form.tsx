'use client';

import { type ReactNode, useActionState } from 'react';
import type { FormWords } from '@/ui/form/form-context';
import { FormFrame } from '@/ui/form/form-frame';
import { HiddenFields } from '@/ui/form/hidden-fields';
import { SelectField, type SelectOption } from '@/ui/form/select-field';
import { SubmitButton } from '@/ui/form/submit-button';
import { idle } from '@/ui/form-state';
import { answerProfessions } from '../actions/answer-professions';
import type { BatchFields } from './columns-form';

export interface PositionQuestion {
  /** What the answer is remembered by. */
  readonly about: string;
  readonly label: string;
  readonly hint: string;
  /** Values of the answers that are likely. */
  readonly likely: readonly string[];
}

interface Props {
  readonly hidden: BatchFields;
  readonly questions: readonly PositionQuestion[];
  /** All answers. */
  readonly answers: readonly SelectOption[];
  readonly intro: ReactNode;
  readonly form: FormWords;
  readonly words: Readonly<Record<'likely' | 'all' | 'none' | 'noneGroup' | 'later' | 'submit', string>>;
}

/** Whose profession positions are, each answered once. */
export function ProfessionForm({ hidden, questions, answers, intro, form, words }: Props) {
  const [state, submit] = useActionState(answerProfessions, idle);
  const optionsOf = (likely: readonly string[]): SelectOption[] => [
    { value: '', label: words.later },
    ...answers.filter(({ value }) => likely.includes(value)).map((one) => ({ ...one, group: words.likely })),
    { value: 'none', label: words.none, group: words.noneGroup },
    ...answers.filter(({ value }) => !likely.includes(value)).map((one) => ({ ...one, group: words.all })),
  ];
  const labels = Object.fromEntries(questions.map(({ label }, at) => [`answers[${at}].answer`, label]));
  return (
    <FormFrame state={state} action={submit} words={form} labels={labels} intro={intro}>
      <HiddenFields values={hidden} />
      {questions.map(({ about, label, hint, likely }, at) => (
        <div key={about}>
          <HiddenFields values={{ [`answers[${at}].about`]: about }} />
          <SelectField
            name={`answers[${at}].answer`}
            label={label}
            hint={hint}
            options={optionsOf(likely)}
            state={state}
            alwaysChosen
          />
        </div>
      ))}
      <SubmitButton>{words.submit}</SubmitButton>
    </FormFrame>
  );
}
