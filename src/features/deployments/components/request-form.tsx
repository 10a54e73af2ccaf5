'use client';

import { type ReactNode, useActionState } from 'react';
import type { Words } from '@/i18n/words-type';
import { InsetText } from '@/ui/details';
import { type Choice, RadioGroup } from '@/ui/form/choices';
import { DateField } from '@/ui/form/date-field';
import type { FormWords } from '@/ui/form/form-context';
import { FormFrame } from '@/ui/form/form-frame';
import { HiddenFields } from '@/ui/form/hidden-fields';
import { SelectField, type SelectOption } from '@/ui/form/select-field';
import { SubmitButton } from '@/ui/form/submit-button';
import { TextArea } from '@/ui/form/text-area';
import { TextField } from '@/ui/form/text-field';
import { idle } from '@/ui/form-state';
import { requestCapacity } from '../actions/request-capacity';
import type { en } from '../words.en';

type Props = Readonly<{
  form: FormWords;
  intro: ReactNode;
  words: Words<typeof en>['request'];
  hidden: Readonly<Record<'placeId' | 'professionKey' | 'submissionKey', string>>;
  unit: string;
  decisions: readonly SelectOption[];
  /** The decision that the lead came from. */
  decisionId: string | undefined;
  needs: readonly SelectOption[];
  tiers: readonly Choice[];
  settings: readonly Choice[];
}>;

export function RequestForm({
  form,
  intro,
  words,
  hidden,
  unit,
  decisions,
  decisionId,
  needs,
  ...choices
}: Props) {
  const [state, submit] = useActionState(requestCapacity, idle);
  return (
    <FormFrame
      state={state}
      action={submit}
      words={form}
      intro={intro}
      labels={{
        decisionId: words.decision,
        needId: words.need,
        tier: words.tier,
        wte: words.wte,
        setting: words.setting,
        firstDay: words.firstDay,
        lastDay: words.lastDay,
        whatChanges: words.whatChanges,
        regionAgreement: words.regionAgreement,
      }}
    >
      <HiddenFields values={hidden} />
      {decisions.length > 0 ? (
        <SelectField
          name="decisionId"
          label={words.decision}
          hint={words.decisionHint}
          options={decisions}
          initial={decisionId}
          state={state}
          optional
        />
      ) : (
        <InsetText>{words.noDecision}</InsetText>
      )}
      {needs.length > 0 ? (
        <SelectField
          name="needId"
          label={words.need}
          hint={words.needHint}
          options={needs}
          state={state}
          optional
        />
      ) : (
        <InsetText>{words.noNeed}</InsetText>
      )}
      <h2 className="nhsuk-heading-m">{words.what}</h2>
      <RadioGroup
        name="tier"
        label={words.tier}
        choices={choices.tiers}
        initial="registered"
        state={state}
        inline
      />
      <TextField
        name="wte"
        label={words.wte}
        hint={words.wteHint}
        inputMode="decimal"
        width={5}
        suffix={unit}
        state={state}
      />
      <RadioGroup name="setting" label={words.setting} choices={choices.settings} state={state} inline />
      <h2 className="nhsuk-heading-m">{words.when}</h2>
      <DateField name="firstDay" label={words.firstDay} state={state} />
      <DateField name="lastDay" label={words.lastDay} hint={words.lastDayHint} state={state} />
      <TextArea
        name="whatChanges"
        label={words.whatChanges}
        hint={words.whatChangesHint}
        rows={4}
        state={state}
      />
      <TextField
        name="regionAgreement"
        label={words.regionAgreement}
        hint={words.regionAgreementHint}
        state={state}
        optional
      />
      <SubmitButton>{words.submit}</SubmitButton>
    </FormFrame>
  );
}
