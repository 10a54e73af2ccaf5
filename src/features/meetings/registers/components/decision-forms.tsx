'use client';

import { type ReactNode, useActionState } from 'react';
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
import { endStanding } from '../actions/end-standing';
import { ratifyDecision } from '../actions/ratify-decision';
import { reviewDecision } from '../actions/review-decision';
import { setReviewDay } from '../actions/set-review-day';
import { setStanding } from '../actions/set-standing';
import { supersedeDecision } from '../actions/supersede-decision';
import type { en } from '../words.en';

export type FormTexts = { readonly [Key in keyof typeof en.forms]: string };
type Props = Readonly<{
  form: FormWords;
  hidden: Readonly<{ decisionId: string; version: number }>;
  words: FormTexts;
}>;

/** What a later quorate meeting said of a recommendation. */
export function RatifyForm({
  form,
  hidden,
  words,
  meetings,
}: Props & { readonly meetings: readonly SelectOption[] }) {
  const [state, submit] = useActionState(ratifyDecision, idle);
  return (
    <FormFrame
      state={state}
      action={submit}
      words={form}
      labels={{ ratification: words.ratification, meetingId: words.ratifyAt }}
    >
      <HiddenFields values={hidden} />
      <RadioGroup
        name="ratification"
        label={words.ratification}
        state={state}
        choices={[
          { value: 'ratified', label: words.ratified },
          { value: 'not_ratified', label: words.notRatified },
        ]}
      />
      <SelectField
        name="meetingId"
        label={words.ratifyAt}
        hint={words.ratifyAtHint}
        state={state}
        options={meetings}
      />
      <SubmitButton>{words.ratifySubmit}</SubmitButton>
    </FormFrame>
  );
}

/** What follows from looking at it again, and when that is done next, if ever. */
export function ReviewForm({
  form,
  hidden,
  words,
  submissionKey,
}: Props & Readonly<{ submissionKey: string }>) {
  const [state, submit] = useActionState(reviewDecision, idle);
  return (
    <FormFrame
      state={state}
      action={submit}
      words={form}
      labels={{
        outcome: words.outcome,
        reviewNote: words.reviewNote,
        nextReview: words.nextReview,
        nextReviewOn: words.nextReviewOn,
      }}
    >
      <HiddenFields values={{ ...hidden, submissionKey }} />
      <RadioGroup
        name="outcome"
        label={words.outcome}
        state={state}
        choices={[
          { value: 'keep', label: words.keep },
          { value: 'change', label: words.changeIt, hint: words.changeHint },
          { value: 'end', label: words.end, hint: words.endHint },
        ]}
      />
      <TextArea
        name="reviewNote"
        label={words.reviewNote}
        hint={words.reviewNoteHint}
        state={state}
        rows={3}
        optional
      />
      <RadioGroup
        name="nextReview"
        label={words.nextReview}
        hint={words.nextReviewHint}
        state={state}
        choices={[
          {
            value: 'day',
            label: words.nextReviewDay,
            reveals: <DateField name="nextReviewOn" label={words.nextReviewOn} state={state} />,
          },
          { value: 'none', label: words.nextReviewNone, hint: words.nextReviewNoneHint },
        ]}
      />
      <SubmitButton>{words.reviewSubmit}</SubmitButton>
    </FormFrame>
  );
}

export function ReviewDayForm({
  form,
  hidden,
  words,
  initial,
}: Props & { readonly initial: string | undefined }) {
  const [state, submit] = useActionState(setReviewDay, idle);
  return (
    <Folded summary={words.reviewDay} isOpen={state.status !== 'idle'}>
      <FormFrame state={state} action={submit} words={form} labels={{ reviewOn: words.reviewOn }}>
        <HiddenFields values={hidden} />
        <DateField
          name="reviewOn"
          label={words.reviewOn}
          hint={words.reviewOnHint}
          state={state}
          initial={initial}
        />
        <SubmitButton variant="secondary">{words.reviewDaySubmit}</SubmitButton>
      </FormFrame>
    </Folded>
  );
}

type SupersedeProps = Props & Readonly<{ options: readonly SelectOption[]; initial: string }>;

export function SupersedeForm({ form, hidden, words, options, initial }: SupersedeProps) {
  const [state, submit] = useActionState(supersedeDecision, idle);
  return (
    <Folded summary={words.supersede} isOpen={state.status !== 'idle'}>
      {options.length === 0 ? (
        <p>{words.noOther}</p>
      ) : (
        <FormFrame
          state={state}
          action={submit}
          words={form}
          labels={{ supersededById: words.supersededById }}
        >
          <HiddenFields values={hidden} />
          <SelectField
            name="supersededById"
            label={words.supersededById}
            hint={initial === '' ? undefined : words.supersededByHint}
            state={state}
            options={options}
            initial={initial}
          />
          <SubmitButton variant="secondary">{words.supersedeSubmit}</SubmitButton>
        </FormFrame>
      )}
    </Folded>
  );
}

type StandingProps = Props & Readonly<{ initial: { text: string | undefined; lastDay: string | undefined } }>;

export function StandingForm({ form, hidden, words, initial }: StandingProps) {
  const [state, submit] = useActionState(setStanding, idle);
  return (
    <Folded
      summary={initial.lastDay === undefined ? words.standing : words.standingAgain}
      isOpen={state.status !== 'idle'}
    >
      <FormFrame
        state={state}
        action={submit}
        words={form}
        labels={{ standingCase: words.standingCase, standingLastDay: words.standingLastDay }}
      >
        <HiddenFields values={hidden} />
        <TextField
          name="standingCase"
          label={words.standingCase}
          hint={words.standingCaseHint}
          state={state}
          initial={initial.text}
        />
        <DateField
          name="standingLastDay"
          label={words.standingLastDay}
          state={state}
          initial={initial.lastDay}
        />
        <SubmitButton variant="secondary">{words.standingSubmit}</SubmitButton>
      </FormFrame>
    </Folded>
  );
}

export function EndStandingForm({ form, hidden, words }: Props) {
  const [state, submit] = useActionState(endStanding, idle);
  return (
    <Folded summary={words.endStanding} isOpen={state.status !== 'idle'}>
      <FormFrame state={state} action={submit} words={form} labels={{ standingEnd: words.standingEnd }}>
        <HiddenFields values={hidden} />
        <DateField name="standingEnd" label={words.standingEnd} hint={words.standingEndHint} state={state} />
        <SubmitButton variant="warning">{words.endStandingSubmit}</SubmitButton>
      </FormFrame>
    </Folded>
  );
}

/** Folded until it is wanted, and open where it has something to answer. */
export function Folded({
  summary,
  isOpen,
  children,
}: Readonly<{ summary: string; isOpen: boolean; children: ReactNode }>) {
  return (
    <Details summary={summary} open={isOpen}>
      {children}
    </Details>
  );
}
