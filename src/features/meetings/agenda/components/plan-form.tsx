'use client';

import { useActionState } from 'react';
import { CheckboxGroup, RadioGroup } from '@/ui/form/choices';
import type { FormWords } from '@/ui/form/form-context';
import { FormFrame } from '@/ui/form/form-frame';
import { HiddenFields } from '@/ui/form/hidden-fields';
import { SelectField, type SelectOption } from '@/ui/form/select-field';
import { SubmitButton } from '@/ui/form/submit-button';
import { TextField } from '@/ui/form/text-field';
import { idle } from '@/ui/form-state';
import { wholeReferences } from '@/ui/whole-references';
import { TimePlaceFields } from '../../components/time-place-fields';
import { planMeeting } from '../actions/plan-meeting';
import type { en } from '../words.en';
import { GroupLines } from './group-lines';
import type { OfferedView } from './offered-list';

type Props = Readonly<{
  form: FormWords;
  words: Readonly<Record<keyof typeof en.plan, string>>;
  /** Whose turn it is to chair; empty where nobody could. */
  turn: string;
  collaborativeId: string;
  submissionKey: string;
  start: Readonly<{
    heldOn: string;
    startsAt: string;
    endsAt: string;
    location: string;
    chairId: string;
    language: 'en' | 'cy';
  }>;
  chairs: readonly SelectOption[];
  offered: readonly OfferedView[];
}>;

export function PlanForm(props: Props) {
  const { form, words, turn, collaborativeId, submissionKey, start, chairs, offered } = props;
  const [state, submit] = useActionState(planMeeting, idle);
  const { heldOn, startsAt, endsAt, location, purpose, chair, language, carry } = words;
  const kept = state.values.submissionKey;
  const field = { state };
  return (
    <FormFrame
      state={state}
      action={submit}
      words={form}
      intro={<p>{words.lead}</p>}
      labels={{ heldOn, startsAt, endsAt, location, purpose, chairId: chair, language, carry }}
    >
      <HiddenFields
        values={{ collaborativeId, submissionKey: typeof kept === 'string' ? kept : submissionKey }}
      />
      <div className="nhsuk-u-reading-width">
        <h2 className="nhsuk-heading-m">{words.when}</h2>
        <TimePlaceFields state={state} words={words} day={heldOn} initial={start} />
        <TextField {...field} name="purpose" label={purpose} hint={words.purposeHint} optional />
        <SelectField
          {...field}
          name="chairId"
          label={chair}
          hint={turn || undefined}
          options={chairs}
          initial={start.chairId}
          optional
        />
        <RadioGroup
          {...field}
          name="language"
          label={language}
          hint={words.languageHint}
          initial={start.language}
          inline
          choices={[
            { value: 'en', label: words.english },
            { value: 'cy', label: words.welsh },
          ]}
        />
        {offered.length > 0 ? (
          <CheckboxGroup
            {...field}
            name="carry"
            label={carry}
            hint={words.carryHint}
            initial={offered.filter(({ byDefault }) => byDefault).map(({ key }) => key)}
            choices={offered.map((each) => ({
              value: each.key,
              label: (
                <>
                  {wholeReferences(each.said)}
                  <span lang={each.lang}>{wholeReferences(each.title)}</span>
                </>
              ),
              hint: (
                <>
                  {each.byDefault ? each.origin : each.waits ? words.carryWaits : words.carryLater}
                  <GroupLines group={each.group} />
                </>
              ),
            }))}
          />
        ) : (
          <p className="cyd-empty">{words.carryNothing}</p>
        )}
        <SubmitButton>{words.submit}</SubmitButton>
      </div>
    </FormFrame>
  );
}
