'use client';

import { useActionState } from 'react';
import { RadioGroup } from '@/ui/form/choices';
import { DateField } from '@/ui/form/date-field';
import type { FormWords } from '@/ui/form/form-context';
import { FormFrame } from '@/ui/form/form-frame';
import { HiddenFields } from '@/ui/form/hidden-fields';
import { SelectField, type SelectOption } from '@/ui/form/select-field';
import { SubmitButton } from '@/ui/form/submit-button';
import { TextField } from '@/ui/form/text-field';
import { idle } from '@/ui/form-state';
import { TimePlaceFields } from '../../components/time-place-fields';
import { changeSeries } from '../actions/change-series';
import { setSeries } from '../actions/set-series';
import { Folded } from './folded';

export interface SeriesWords {
  readonly cadence: string;
  readonly weekday: string;
  readonly week: string;
  readonly weekHint: string;
  readonly startsAt: string;
  readonly startsAtHint: string;
  readonly endsAt: string;
  readonly endsAtHint: string;
  readonly location: string;
  readonly locationHint: string;
  readonly purpose: string;
  readonly language: string;
  readonly startsOn: string;
  readonly startsOnHint: string;
  readonly lastDay: string;
  readonly lastDayHint: string;
  readonly save: string;
}

export interface SeriesChoices {
  readonly cadences: readonly SelectOption[];
  readonly weekdays: readonly SelectOption[];
  readonly weeks: readonly SelectOption[];
  readonly languages: readonly SelectOption[];
}

/** By name of the field; days as YYYY-MM-DD. */
export type SeriesInitial = Readonly<
  Partial<
    Record<
      | 'cadence'
      | 'weekday'
      | 'week'
      | 'startsAt'
      | 'endsAt'
      | 'location'
      | 'purpose'
      | 'language'
      | 'startsOn'
      | 'lastDay',
      string
    >
  >
>;

type Props = Readonly<{
  form: FormWords;
  words: SeriesWords;
  choices: SeriesChoices;
  initial: SeriesInitial;
  /** A new series of a collaborative, or a change of one that runs. */
  step: 'set' | 'change';
  hidden: Readonly<Record<string, string | number>>;
  fold?: { readonly summary: string; readonly lead: string };
}>;

const ACTIONS = { set: setSeries, change: changeSeries } as const;

export function SeriesForm({ form, words, choices, initial, step, hidden, fold }: Props) {
  const [state, submit] = useActionState(ACTIONS[step], idle);
  const { cadence, weekday, week, startsAt, endsAt, location, purpose, language, startsOn, lastDay } = words;
  const labels = { cadence, weekday, week, startsAt, endsAt, location, purpose, language, startsOn, lastDay };
  return (
    <Folded fold={fold} state={state}>
      <FormFrame state={state} action={submit} words={form} labels={labels}>
        <HiddenFields values={hidden} />
        <RadioGroup
          name="cadence"
          label={cadence}
          state={state}
          choices={choices.cadences}
          initial={initial.cadence}
        />
        <SelectField
          name="weekday"
          label={weekday}
          state={state}
          options={choices.weekdays}
          initial={initial.weekday}
        />
        <SelectField
          name="week"
          label={week}
          hint={words.weekHint}
          state={state}
          options={choices.weeks}
          initial={initial.week}
        />
        <TimePlaceFields state={state} words={words} initial={initial} timesNeeded />
        <TextField name="purpose" label={purpose} state={state} initial={initial.purpose} />
        <RadioGroup
          name="language"
          label={language}
          state={state}
          choices={choices.languages}
          initial={initial.language}
          inline
        />
        <DateField
          name="startsOn"
          label={startsOn}
          hint={words.startsOnHint}
          state={state}
          initial={initial.startsOn}
        />
        <DateField
          name="lastDay"
          label={lastDay}
          hint={words.lastDayHint}
          state={state}
          optional
          initial={initial.lastDay}
        />
        <SubmitButton variant={step === 'set' ? 'primary' : 'secondary'}>{words.save}</SubmitButton>
      </FormFrame>
    </Folded>
  );
}
