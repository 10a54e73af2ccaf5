'use client';

import { type ReactNode, useActionState } from 'react';
import type { FormWords } from '@/ui/form/form-context';
import { FormFrame } from '@/ui/form/form-frame';
import { HiddenFields } from '@/ui/form/hidden-fields';
import { SelectField, type SelectOption } from '@/ui/form/select-field';
import { SubmitButton } from '@/ui/form/submit-button';
import { TextField } from '@/ui/form/text-field';
import { idle } from '@/ui/form-state';
import { answerTeam } from '../actions/answer-team';
import type { BatchFields } from './columns-form';

interface Props {
  readonly hidden: BatchFields & Readonly<{ about: string; shown: string }>;
  readonly teams: readonly SelectOption[];
  readonly settings: readonly SelectOption[];
  readonly intro: ReactNode;
  readonly form: FormWords;
  readonly words: Readonly<
    Record<'team' | 'newHeading' | 'nameEn' | 'nameCy' | 'nameHint' | 'setting' | 'submit', string>
  >;
}

/** Which team a unit of the file is: one that there is, or a new one. */
export function TeamForm({ hidden, teams, settings, intro, form, words }: Props) {
  const [state, submit] = useActionState(answerTeam, idle);
  const { team, nameEn, nameCy, setting } = words;
  return (
    <FormFrame
      state={state}
      action={submit}
      words={form}
      labels={{ team, nameEn, nameCy, setting }}
      intro={intro}
    >
      <HiddenFields values={hidden} />
      <SelectField name="team" label={team} options={teams} state={state} />
      <fieldset className="nhsuk-fieldset">
        <legend className="nhsuk-fieldset__legend nhsuk-fieldset__legend--s">{words.newHeading}</legend>
        <TextField name="nameEn" label={nameEn} hint={words.nameHint} state={state} width={30} />
        <TextField name="nameCy" label={nameCy} state={state} width={30} />
        <SelectField name="setting" label={setting} options={settings} state={state} />
      </fieldset>
      <SubmitButton>{words.submit}</SubmitButton>
    </FormFrame>
  );
}
