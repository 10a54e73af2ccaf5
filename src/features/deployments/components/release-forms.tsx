'use client';

import { type ReactNode, useActionState } from 'react';
import type { Words } from '@/i18n/words-type';
import { InsetText } from '@/ui/details';
import { CheckboxGroup, type Choice, RadioGroup } from '@/ui/form/choices';
import { DateField } from '@/ui/form/date-field';
import type { FormWords } from '@/ui/form/form-context';
import { FormFrame } from '@/ui/form/form-frame';
import { HiddenFields } from '@/ui/form/hidden-fields';
import { SubmitButton } from '@/ui/form/submit-button';
import { TextField } from '@/ui/form/text-field';
import { type FormState, idle } from '@/ui/form-state';
import { releaseAssignment } from '../actions/release-assignment';
import { releaseTeam } from '../actions/release-team';
import type { en } from '../words.en';

type Props = Readonly<{
  form: FormWords;
  intro: ReactNode;
  words: Words<typeof en>['release'];
  hidden: Readonly<{ deploymentId: string; version: number }>;
  /** Those with enough free. */
  choices: readonly Choice[];
  hint: string;
  /** Said where nobody has enough free; the form then only tells what became of it. */
  nobody: string;
}>;

export function ReleaseAssignmentForm(props: Props & Readonly<{ bases: readonly Choice[] }>) {
  const { form, intro, words, hidden, choices, hint, nobody, bases } = props;
  const [state, submit] = useActionState(releaseAssignment, idle);
  if (choices.length === 0)
    return <Nobody form={form} intro={intro} state={state} action={submit} text={nobody} />;
  return (
    <FormFrame
      state={state}
      action={submit}
      words={form}
      intro={intro}
      labels={{
        assignmentId: words.person,
        basis: words.basis,
        agreedOn: words.agreedOn,
        nameReleased: words.nameReleased,
      }}
    >
      <HiddenFields values={hidden} />
      <RadioGroup name="assignmentId" label={words.person} hint={hint} choices={choices} state={state} />
      <RadioGroup name="basis" label={words.basis} choices={bases} state={state} />
      <DateField name="agreedOn" label={words.agreedOn} state={state} />
      <CheckboxGroup
        name="nameReleased"
        label={words.nameReleased}
        choices={[{ value: 'yes', label: words.nameReleasedChoice, hint: words.nameReleasedHint }]}
        state={state}
      />
      <SubmitButton>{words.submit}</SubmitButton>
    </FormFrame>
  );
}

export function ReleaseTeamForm({ form, intro, words, hidden, choices, hint, nobody }: Props) {
  const [state, submit] = useActionState(releaseTeam, idle);
  if (choices.length === 0)
    return <Nobody form={form} intro={intro} state={state} action={submit} text={nobody} />;
  return (
    <FormFrame
      state={state}
      action={submit}
      words={form}
      intro={intro}
      labels={{ teamId: words.team, attestedBy: words.attestedBy, attestedOn: words.attestedOn }}
    >
      <HiddenFields values={hidden} />
      <RadioGroup name="teamId" label={words.team} hint={hint} choices={choices} state={state} />
      <p>{words.attested}</p>
      <TextField
        name="attestedBy"
        label={words.attestedBy}
        hint={words.attestedByHint}
        width={30}
        state={state}
      />
      <DateField name="attestedOn" label={words.attestedOn} state={state} />
      <SubmitButton>{words.submit}</SubmitButton>
    </FormFrame>
  );
}

type NobodyProps = Readonly<{
  form: FormWords;
  intro: ReactNode;
  state: FormState;
  action: (form: FormData) => void;
  text: string;
}>;

/** Nobody to choose, perhaps because someone else took the last hours a moment ago: that answer is still told. */
function Nobody({ form, intro, state, action, text }: NobodyProps) {
  return (
    <FormFrame state={state} action={action} words={form} intro={intro}>
      <InsetText>{text}</InsetText>
    </FormFrame>
  );
}
