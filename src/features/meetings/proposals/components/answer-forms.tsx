'use client';

import { useActionState } from 'react';
import type { Words } from '@/i18n/words-type';
import { Details } from '@/ui/details';
import { RadioGroup } from '@/ui/form/choices';
import { DateField } from '@/ui/form/date-field';
import type { FormWords } from '@/ui/form/form-context';
import { FormFrame } from '@/ui/form/form-frame';
import { HiddenFields } from '@/ui/form/hidden-fields';
import { SubmitButton } from '@/ui/form/submit-button';
import { TextArea } from '@/ui/form/text-area';
import { TextField } from '@/ui/form/text-field';
import { idle } from '@/ui/form-state';
import { answerProposal } from '../actions/answer-proposal';
import { recordAnswer } from '../actions/record-answer';
import type { en } from '../words.en';

export type StepHidden = Readonly<{ proposalId: string; stepId: string; version: number }>;

type AnswerProps = Readonly<{
  form: FormWords;
  hidden: StepHidden;
  /** For whom the reader answers. */
  lead: string;
  words: Words<typeof en>['answerForm'];
}>;

/** Those who were asked answer. */
export function AnswerForm({ form, hidden, lead, words }: AnswerProps) {
  const [state, submit] = useActionState(answerProposal, idle);
  return (
    <FormFrame
      state={state}
      action={submit}
      words={form}
      labels={{ answer: words.answer, reason: words.reason }}
      intro={<p>{lead}</p>}
    >
      <HiddenFields values={hidden} />
      <RadioGroup
        name="answer"
        label={words.answer}
        state={state}
        choices={[
          { value: 'support', label: words.support, hint: words.supportHint },
          { value: 'act', label: words.act, hint: words.actHint },
          { value: 'need_more', label: words.needMore, hint: words.needMoreHint },
          { value: 'decline', label: words.decline, hint: words.declineHint },
        ]}
      />
      <TextArea name="reason" label={words.reason} hint={words.reasonHint} state={state} />
      <SubmitButton>{words.submit}</SubmitButton>
    </FormFrame>
  );
}

type RecordProps = Readonly<{
  form: FormWords;
  hidden: StepHidden;
  lead: string;
  words: Words<typeof en>['recordForm'];
}>;

/** The lead writes down what those who were asked answered outside the portal. */
export function RecordAnswerForm({ form, hidden, lead, words }: RecordProps) {
  const [state, submit] = useActionState(recordAnswer, idle);
  return (
    <Details summary={words.title} open={state.status !== 'idle'}>
      <FormFrame
        state={state}
        action={submit}
        words={form}
        labels={{
          answer: words.answer,
          reason: words.reason,
          answeredBy: words.by,
          answeredOn: words.on,
          answeredReference: words.reference,
        }}
        intro={<p>{lead}</p>}
      >
        <HiddenFields values={hidden} />
        <RadioGroup
          name="answer"
          label={words.answer}
          state={state}
          choices={[
            { value: 'support', label: words.support },
            { value: 'act', label: words.act },
            { value: 'need_more', label: words.needMore },
            { value: 'decline', label: words.decline },
          ]}
        />
        <TextArea name="reason" label={words.reason} hint={words.reasonHint} state={state} />
        <TextField name="answeredBy" label={words.by} hint={words.byHint} state={state} />
        <DateField name="answeredOn" label={words.on} state={state} />
        <TextField
          name="answeredReference"
          label={words.reference}
          hint={words.referenceHint}
          state={state}
        />
        <SubmitButton variant="secondary">{words.submit}</SubmitButton>
      </FormFrame>
    </Details>
  );
}
