'use client';

import { useActionState } from 'react';
import type { Words } from '@/i18n/words-type';
import { DateField } from '@/ui/form/date-field';
import type { FormWords } from '@/ui/form/form-context';
import { FormFrame } from '@/ui/form/form-frame';
import { HiddenFields } from '@/ui/form/hidden-fields';
import { SelectField, type SelectOption } from '@/ui/form/select-field';
import { SubmitButton } from '@/ui/form/submit-button';
import { TextField } from '@/ui/form/text-field';
import { idle } from '@/ui/form-state';
import { changeTeamMap } from '../actions/change-map';
import { correctTeam } from '../actions/correct-team';
import type { en } from '../words.en';

type Props = Readonly<{
  form: FormWords;
  words: Words<(typeof en)['team']>;
  hidden: Readonly<{ teamId: string; basis: string }>;
}>;

export type MapRowField = Readonly<{
  key: string;
  placeLabel: string;
  shareLabel: string;
  placeId: string;
  share: string;
}>;

export function MapForm({
  form,
  words,
  hidden,
  rows,
  places,
  from,
}: Props & Readonly<{ rows: readonly MapRowField[]; places: readonly SelectOption[]; from: string }>) {
  const [state, submit] = useActionState(changeTeamMap, idle);
  const labels = Object.fromEntries([
    ['from', words.from],
    ...rows.flatMap(({ key, placeLabel, shareLabel }) => [
      [`${key}.placeId`, placeLabel],
      [`${key}.share`, shareLabel],
    ]),
  ]);
  return (
    <FormFrame state={state} action={submit} words={form} labels={labels}>
      <HiddenFields values={hidden} />
      <p>{words.changeHint}</p>
      <DateField name="from" label={words.from} state={state} initial={from} />
      <p>{words.remainder}</p>
      <p className="cyd-small">{words.shareHint}</p>
      {rows.map(({ key, placeLabel, shareLabel, placeId, share }) => (
        <div className="sm:flex sm:gap-6" key={key}>
          <SelectField
            name={`${key}.placeId`}
            label={placeLabel}
            state={state}
            options={places}
            initial={placeId}
          />
          <TextField
            name={`${key}.share`}
            label={shareLabel}
            state={state}
            initial={share}
            width={5}
            inputMode="decimal"
            suffix="%"
          />
        </div>
      ))}
      <SubmitButton>{words.save}</SubmitButton>
    </FormFrame>
  );
}

export function CorrectTeamForm({
  form,
  words,
  hidden,
  initial,
  settings,
}: Props &
  Readonly<{
    initial: Readonly<Record<'nameEn' | 'nameCy' | 'setting', string>>;
    settings: readonly SelectOption[];
  }>) {
  const [state, submit] = useActionState(correctTeam, idle);
  return (
    <FormFrame
      state={state}
      action={submit}
      words={form}
      labels={{ nameEn: words.nameEn, nameCy: words.nameCy, setting: words.setting }}
    >
      <HiddenFields values={hidden} />
      <TextField name="nameEn" label={words.nameEn} state={state} initial={initial.nameEn} />
      <TextField name="nameCy" label={words.nameCy} state={state} initial={initial.nameCy} />
      <SelectField
        name="setting"
        label={words.setting}
        hint={words.correctHint}
        state={state}
        alwaysChosen
        options={settings}
        initial={initial.setting}
      />
      <SubmitButton variant="secondary">{words.saveTeam}</SubmitButton>
    </FormFrame>
  );
}
