'use client';

import { useActionState } from 'react';
import type { Words } from '@/i18n/words-type';
import { Details } from '@/ui/details';
import { RadioGroup } from '@/ui/form/choices';
import { DateField } from '@/ui/form/date-field';
import type { FormWords } from '@/ui/form/form-context';
import { FormFrame } from '@/ui/form/form-frame';
import { HiddenFields } from '@/ui/form/hidden-fields';
import { SelectField, type SelectOption } from '@/ui/form/select-field';
import { SubmitButton } from '@/ui/form/submit-button';
import { TextArea } from '@/ui/form/text-area';
import { TextField } from '@/ui/form/text-field';
import { idle } from '@/ui/form-state';
import { recordFunding } from '../actions/record-funding';
import { sendProposal } from '../actions/send-proposal';
import { withdrawProposal } from '../actions/withdraw-proposal';
import type { en } from '../words.en';

type Hidden = Readonly<{ proposalId: string; version: number }>;

type SendProps = Readonly<{
  form: FormWords;
  hidden: Hidden;
  to: readonly SelectOption[];
  dueOn: string;
  words: Readonly<Record<'dueOn' | 'dueOnHint' | 'note' | 'noteHint' | 'submit' | 'to', string>>;
  /** Sent again to those who asked for more or declined: then it has to say what is new. */
  again: boolean;
}>;

/** On to the next level, or again to those who answered. */
export function SendForm({ form, hidden, to, dueOn, words, again }: SendProps) {
  const [state, submit] = useActionState(sendProposal, idle);
  const [only] = to.length === 1 ? to : [];
  return (
    <FormFrame
      state={state}
      action={submit}
      words={form}
      labels={{ to: words.to, note: words.note, dueOn: words.dueOn }}
    >
      <HiddenFields values={hidden} />
      <SelectField
        name="to"
        label={words.to}
        options={to}
        initial={only?.value}
        alwaysChosen={only !== undefined}
        state={state}
      />
      <TextArea name="note" label={words.note} hint={words.noteHint} state={state} optional={!again} />
      <DateField name="dueOn" label={words.dueOn} hint={words.dueOnHint} initial={dueOn} state={state} />
      <SubmitButton>{words.submit}</SubmitButton>
    </FormFrame>
  );
}

type FundingProps = Readonly<{
  form: FormWords;
  hidden: Hidden;
  /** What is recorded so far, for correcting it. */
  recorded: Readonly<{ funder: string; granted: boolean; fundedOn: string; note: string }> | null;
  words: Words<typeof en>['fundingForm'];
}>;

export function FundingForm({ form, hidden, recorded, words }: FundingProps) {
  const [state, submit] = useActionState(recordFunding, idle);
  return (
    <Details summary={recorded ? words.titleAgain : words.title} open={state.status !== 'idle'}>
      <FormFrame
        state={state}
        action={submit}
        words={form}
        labels={{
          funder: words.funder,
          granted: words.granted,
          fundedOn: words.fundedOn,
          fundingNote: words.note,
        }}
      >
        <HiddenFields values={hidden} />
        <TextField
          name="funder"
          label={words.funder}
          hint={words.funderHint}
          initial={recorded?.funder}
          state={state}
        />
        <RadioGroup
          name="granted"
          label={words.granted}
          initial={recorded ? (recorded.granted ? 'yes' : 'no') : undefined}
          choices={[
            { value: 'yes', label: words.yes },
            { value: 'no', label: words.no },
          ]}
          state={state}
          inline
        />
        <DateField name="fundedOn" label={words.fundedOn} initial={recorded?.fundedOn} state={state} />
        <TextArea
          name="fundingNote"
          label={words.note}
          hint={words.noteHint}
          initial={recorded?.note}
          state={state}
          optional
        />
        <SubmitButton variant="secondary">{words.submit}</SubmitButton>
      </FormFrame>
    </Details>
  );
}

type WithdrawProps = Readonly<{ form: FormWords; hidden: Hidden; words: Words<typeof en>['withdrawForm'] }>;

export function WithdrawForm({ form, hidden, words }: WithdrawProps) {
  const [state, submit] = useActionState(withdrawProposal, idle);
  return (
    <Details summary={words.title} open={state.status !== 'idle'}>
      <FormFrame
        state={state}
        action={submit}
        words={form}
        labels={{ withdrawnReason: words.reason }}
        intro={<p>{words.lead}</p>}
      >
        <HiddenFields values={hidden} />
        <TextArea name="withdrawnReason" label={words.reason} state={state} />
        <SubmitButton variant="warning">{words.submit}</SubmitButton>
      </FormFrame>
    </Details>
  );
}
