'use client';

import { useActionState } from 'react';
import { Details } from '@/ui/details';
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
import { blockAction } from '../actions/block-action';
import { changeAction } from '../actions/change-action';
import { moveAction } from '../actions/move-action';
import { unblockAction } from '../actions/unblock-action';

type Hidden = Readonly<{ actionId: string; version: number }>;
type Common = Readonly<{ form: FormWords; hidden: Hidden }>;

type MoveProps = Common &
  Readonly<{
    steps: readonly Choice[];
    words: Readonly<{ step: string; text: string; textHint: string; submit: string }>;
  }>;

/** What happened, in one form: the words are evidence, a reason or a note. */
export function MoveForm({ form, hidden, steps, words }: MoveProps) {
  const [state, submit] = useActionState(moveAction, idle);
  const [only, ...others] = steps;
  return (
    <FormFrame state={state} action={submit} words={form} labels={{ step: words.step, note: words.text }}>
      <HiddenFields values={hidden} />
      <RadioGroup
        name="step"
        label={words.step}
        state={state}
        choices={steps}
        initial={others.length === 0 ? only?.value : undefined}
      />
      <TextArea name="note" label={words.text} hint={words.textHint} state={state} rows={3} />
      <SubmitButton>{words.submit}</SubmitButton>
    </FormFrame>
  );
}

type ChangeProps = Common &
  Readonly<{
    summary: string;
    members: readonly SelectOption[];
    initial: Readonly<{ owner: string; deputy: string; due: string | undefined }>;
    words: Readonly<{
      owner: string;
      deputy: string;
      nobody: string;
      due: string;
      note: string;
      submit: string;
    }>;
  }>;

/** Who has it, who stands in, until when. */
export function ChangeActionForm({ form, hidden, summary, members, initial, words }: ChangeProps) {
  const [state, submit] = useActionState(changeAction, idle);
  return (
    <Details summary={summary} open={state.status !== 'idle'}>
      <FormFrame
        state={state}
        action={submit}
        words={form}
        labels={{
          ownerMembershipId: words.owner,
          deputyMembershipId: words.deputy,
          dueOn: words.due,
          changeNote: words.note,
        }}
      >
        <HiddenFields values={hidden} />
        <SelectField
          name="ownerMembershipId"
          label={words.owner}
          state={state}
          alwaysChosen
          options={members}
          initial={initial.owner}
        />
        <SelectField
          name="deputyMembershipId"
          label={words.deputy}
          state={state}
          alwaysChosen
          options={[{ value: '', label: words.nobody }, ...members]}
          initial={initial.deputy}
        />
        <DateField name="dueOn" label={words.due} state={state} optional initial={initial.due} />
        <TextArea name="changeNote" label={words.note} state={state} optional rows={2} />
        <SubmitButton variant="secondary">{words.submit}</SubmitButton>
      </FormFrame>
    </Details>
  );
}

type BlockProps = Common &
  Readonly<{
    summary: string;
    others: readonly SelectOption[];
    initial: Readonly<{ blockedBy: string; reason: string | undefined }>;
    words: Readonly<{ blockedBy: string; none: string; reason: string; submit: string }>;
  }>;

/** What it waits for: another action, or something else. */
export function BlockForm({ form, hidden, summary, others, initial, words }: BlockProps) {
  const [state, submit] = useActionState(blockAction, idle);
  return (
    <Details summary={summary} open={state.status !== 'idle'}>
      <FormFrame
        state={state}
        action={submit}
        words={form}
        labels={{ blockedById: words.blockedBy, blockedReason: words.reason }}
      >
        <HiddenFields values={hidden} />
        <SelectField
          name="blockedById"
          label={words.blockedBy}
          state={state}
          alwaysChosen
          options={[{ value: '', label: words.none }, ...others]}
          initial={initial.blockedBy}
        />
        <TextField name="blockedReason" label={words.reason} state={state} initial={initial.reason} />
        <SubmitButton variant="secondary">{words.submit}</SubmitButton>
      </FormFrame>
    </Details>
  );
}

/** It waits no longer. */
export function UnblockForm({ form, hidden, label }: Common & Readonly<{ label: string }>) {
  const [state, submit] = useActionState(unblockAction, idle);
  return (
    <FormFrame state={state} action={submit} words={form}>
      <HiddenFields values={hidden} />
      <SubmitButton variant="secondary">{label}</SubmitButton>
    </FormFrame>
  );
}
