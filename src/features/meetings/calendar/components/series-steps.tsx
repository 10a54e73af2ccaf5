'use client';

import { type ReactNode, useActionState } from 'react';
import { RadioGroup } from '@/ui/form/choices';
import { DateField } from '@/ui/form/date-field';
import type { FormWords } from '@/ui/form/form-context';
import { FormFrame } from '@/ui/form/form-frame';
import { HiddenFields } from '@/ui/form/hidden-fields';
import type { SelectOption } from '@/ui/form/select-field';
import { SubmitButton } from '@/ui/form/submit-button';
import { idle } from '@/ui/form-state';
import { endSeries } from '../actions/end-series';
import { makeMeeting } from '../actions/make-meeting';
import { Folded } from './folded';

type MakeProps = Readonly<{
  form: FormWords;
  hidden: Readonly<Record<string, string>>;
  label: string;
  intro?: ReactNode;
  /** Other days to choose from; without them the hidden fields name the day. */
  days?: { readonly summary: string; readonly label: string; readonly options: readonly SelectOption[] };
}>;

/** One press: a planned meeting with what the series says. */
export function MakeMeeting({ form, hidden, label, intro, days }: MakeProps) {
  const [state, submit] = useActionState(makeMeeting, idle);
  return (
    <Folded fold={days} state={state}>
      <FormFrame
        state={state}
        action={submit}
        words={form}
        intro={intro}
        labels={days ? { heldOn: days.label } : {}}
      >
        <HiddenFields values={hidden} />
        {days ? <RadioGroup name="heldOn" label={days.label} state={state} choices={days.options} /> : null}
        <SubmitButton variant={days ? 'secondary' : 'primary'}>{label}</SubmitButton>
      </FormFrame>
    </Folded>
  );
}

type EndProps = Readonly<{
  form: FormWords;
  hidden: Readonly<Record<string, string | number>>;
  words: Readonly<{ endOn: string; save: string }>;
  today: string;
  fold: { readonly summary: string; readonly lead: string };
}>;

export function EndSeries({ form, hidden, words, today, fold }: EndProps) {
  const [state, submit] = useActionState(endSeries, idle);
  return (
    <Folded fold={fold} state={state}>
      <FormFrame state={state} action={submit} words={form} labels={{ endOn: words.endOn }}>
        <HiddenFields values={hidden} />
        <DateField name="endOn" label={words.endOn} state={state} initial={today} />
        <SubmitButton variant="warning">{words.save}</SubmitButton>
      </FormFrame>
    </Folded>
  );
}
