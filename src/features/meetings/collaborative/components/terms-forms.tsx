'use client';

import { useActionState } from 'react';
import { CheckboxGroup } from '@/ui/form/choices';
import { DateField } from '@/ui/form/date-field';
import type { FormWords } from '@/ui/form/form-context';
import { FormFrame } from '@/ui/form/form-frame';
import { HiddenFields } from '@/ui/form/hidden-fields';
import { SelectField, type SelectOption } from '@/ui/form/select-field';
import { SubmitButton } from '@/ui/form/submit-button';
import { TextArea } from '@/ui/form/text-area';
import { TextField } from '@/ui/form/text-field';
import { idle } from '@/ui/form-state';
import { changePlans } from '../actions/change-plans';
import { changeTerms } from '../actions/change-terms';
import type { en } from '../words.en';

type Texts<Tree> = { readonly [Key in keyof Tree]: Tree[Key] extends string ? string : Texts<Tree[Key]> };
type Words = Texts<(typeof en)['terms']['form']>;
type Props = Readonly<{
  form: FormWords;
  words: Words;
  hidden: Readonly<Record<string, string | number>>;
  initial: Readonly<Partial<Record<string, string>>>;
}>;

const QUORUM = ['quorumMembers', 'quorumProfessions', 'quorumSectors'] as const;

export function TermsForm({
  form,
  words,
  hidden,
  initial,
  cadences,
  methods,
}: Props & Readonly<{ cadences: readonly SelectOption[]; methods: readonly SelectOption[] }>) {
  const [state, submit] = useActionState(changeTerms, idle);
  const labels = {
    purposeEn: words.purposeEn,
    purposeCy: words.purposeCy,
    quorumMembers: words.quorumMembers,
    quorumProfessions: words.quorumProfessions,
    quorumSectors: words.quorumSectors,
    agreedOn: words.agreedOn,
    reviewOn: words.reviewOn,
  };
  return (
    <FormFrame state={state} action={submit} words={form} labels={labels}>
      <HiddenFields values={hidden} />
      <TextArea name="purposeEn" label={words.purposeEn} state={state} initial={initial.purposeEn} rows={3} />
      <TextArea name="purposeCy" label={words.purposeCy} state={state} initial={initial.purposeCy} rows={3} />
      <p>{words.quorumHint}</p>
      {QUORUM.map((name) => (
        <TextField
          key={name}
          name={name}
          label={words[name]}
          state={state}
          optional
          initial={initial[name]}
          width={3}
          inputMode="numeric"
        />
      ))}
      <CheckboxGroup
        name="quorumLeadRequired"
        label={words.quorumLead}
        state={state}
        choices={[{ value: 'yes', label: words.quorumLeadRequired }]}
        initial={initial.quorumLeadRequired ? [initial.quorumLeadRequired] : []}
      />
      <SelectField
        name="cadence"
        label={words.cadence}
        state={state}
        optional
        options={cadences}
        initial={initial.cadence}
      />
      <SelectField
        name="decisionMethod"
        label={words.decisionMethod}
        state={state}
        optional
        options={methods}
        initial={initial.decisionMethod}
      />
      <DateField name="agreedOn" label={words.agreedOn} hint={words.agreedOnHint} state={state} />
      <DateField name="reviewOn" label={words.reviewOn} state={state} optional initial={initial.reviewOn} />
      <SubmitButton>{words.saveTerms}</SubmitButton>
    </FormFrame>
  );
}

const PLANS = [
  ['vision', null],
  ['objectives', 'visionAgreedOn'],
  ['stage', 'stageOn'],
  ['startUpPlan', 'startUpPlanOn'],
  ['workforcePlan', 'workforcePlanOn'],
] as const;

export function PlansForm({
  form,
  words,
  hidden,
  initial,
  needs,
  ranks,
}: Props & Readonly<{ needs: readonly SelectOption[]; ranks: readonly { name: string; label: string }[] }>) {
  const [state, submit] = useActionState(changePlans, idle);
  const labels = {
    vision: words.vision,
    objectives: words.objectives,
    visionAgreedOn: words.visionAgreedOn,
    stage: words.stage,
    stageOn: words.stageOn,
    startUpPlan: words.startUpPlan,
    startUpPlanOn: words.startUpPlanOn,
    workforcePlan: words.workforcePlan,
    workforcePlanOn: words.workforcePlanOn,
    ...Object.fromEntries(ranks.map(({ name, label }) => [name, label])),
    prioritiesAgreedOn: words.prioritiesAgreedOn,
  };
  return (
    <FormFrame state={state} action={submit} words={form} labels={labels}>
      <HiddenFields values={hidden} />
      {PLANS.map(([name, on]) => (
        <div key={name}>
          <TextArea
            name={name}
            label={words[name]}
            hint={name === 'stage' ? words.stageHint : undefined}
            state={state}
            optional
            initial={initial[name]}
            rows={3}
          />
          {on ? <DateField name={on} label={words[on]} state={state} optional initial={initial[on]} /> : null}
        </div>
      ))}
      <h2 className="nhsuk-heading-m">{words.priorities}</h2>
      <p>{words.prioritiesHint}</p>
      {ranks.map(({ name, label }) => (
        <SelectField
          key={name}
          name={name}
          label={label}
          state={state}
          optional
          options={needs}
          initial={initial[name]}
        />
      ))}
      <DateField
        name="prioritiesAgreedOn"
        label={words.prioritiesAgreedOn}
        state={state}
        optional
        initial={initial.prioritiesAgreedOn}
      />
      <CheckboxGroup
        name="tallyOn"
        label={words.tally}
        hint={words.tallyHint}
        state={state}
        choices={[{ value: 'yes', label: words.tallyOn }]}
        initial={initial.tallyOn ? [initial.tallyOn] : []}
      />
      <SubmitButton>{words.savePlans}</SubmitButton>
    </FormFrame>
  );
}
