'use client';

import { type ReactNode, useActionState } from 'react';
import type { Words } from '@/i18n/words-type';
import { CheckboxGroup, type Choice } from '@/ui/form/choices';
import { DateField } from '@/ui/form/date-field';
import type { FormWords } from '@/ui/form/form-context';
import { FormFrame } from '@/ui/form/form-frame';
import { HiddenFields } from '@/ui/form/hidden-fields';
import { SelectField, type SelectOption } from '@/ui/form/select-field';
import { SubmitButton } from '@/ui/form/submit-button';
import { TextArea } from '@/ui/form/text-area';
import { TextField } from '@/ui/form/text-field';
import { idle } from '@/ui/form-state';
import { makeProposal } from '../actions/make-proposal';
import type { en } from '../words.en';

type Props = Readonly<{
  form: FormWords;
  intro: ReactNode;
  words: Words<typeof en>['make'];
  hidden: Readonly<Record<'agendaItemId' | 'collaborativeId' | 'submissionKey', string>>;
  /** What the item or decision that it comes from already says. */
  initial: Readonly<Record<'decisionId' | 'dueOn' | 'needId' | 'statement' | 'title' | 'to', string>>;
  aims: readonly Choice[];
  needs: readonly SelectOption[];
  decisions: readonly SelectOption[];
  to: readonly SelectOption[];
}>;

export function MakeProposalForm({ form, intro, words, hidden, initial, aims, needs, decisions, to }: Props) {
  const [state, submit] = useActionState(makeProposal, idle);
  return (
    <FormFrame
      state={state}
      action={submit}
      words={form}
      intro={intro}
      labels={{
        agendaItemId: words.from,
        title: words.proposalTitle,
        statement: words.statement,
        evidence: words.evidence,
        aims: words.aims,
        parties: words.parties,
        needId: words.need,
        decisionId: words.decision,
        to: words.to,
        dueOn: words.dueOn,
      }}
    >
      <HiddenFields values={hidden} />
      <h2 className="nhsuk-heading-m">{words.what}</h2>
      <TextField
        name="title"
        label={words.proposalTitle}
        hint={words.titleHint}
        initial={initial.title}
        state={state}
      />
      <TextArea
        name="statement"
        label={words.statement}
        hint={words.statementHint}
        rows={6}
        initial={initial.statement}
        state={state}
      />
      <TextArea name="evidence" label={words.evidence} hint={words.evidenceHint} state={state} optional />
      <CheckboxGroup name="aims" label={words.aims} hint={words.aimsHint} choices={aims} state={state} />
      <TextArea
        name="parties"
        label={words.parties}
        hint={words.partiesHint}
        rows={3}
        state={state}
        optional
      />
      {needs.length > 0 ? (
        <SelectField
          name="needId"
          label={words.need}
          hint={words.needHint}
          options={needs}
          initial={initial.needId}
          state={state}
          optional
        />
      ) : null}
      {decisions.length > 0 ? (
        <SelectField
          name="decisionId"
          label={words.decision}
          options={decisions}
          initial={initial.decisionId}
          state={state}
          optional
        />
      ) : null}
      <h2 className="nhsuk-heading-m">{words.where}</h2>
      <SelectField
        name="to"
        label={words.to}
        hint={words.toHint}
        options={to}
        initial={initial.to}
        state={state}
      />
      <DateField
        name="dueOn"
        label={words.dueOn}
        hint={words.dueOnHint}
        initial={initial.dueOn}
        state={state}
      />
      <SubmitButton>{words.submit}</SubmitButton>
    </FormFrame>
  );
}
