'use client';

import { useActionState } from 'react';
import { DateField } from '@/ui/form/date-field';
import type { FormWords } from '@/ui/form/form-context';
import { FormFrame } from '@/ui/form/form-frame';
import { HiddenFields } from '@/ui/form/hidden-fields';
import { SelectField } from '@/ui/form/select-field';
import { SubmitButton } from '@/ui/form/submit-button';
import { TextArea } from '@/ui/form/text-area';
import { TextField } from '@/ui/form/text-field';
import { type FormState, idle } from '@/ui/form-state';
import { addMember } from '../actions/add-member';
import { addTraining } from '../actions/add-training';
import { changeMember } from '../actions/change-member';
import { endMembership } from '../actions/end-membership';
import { promiseTime } from '../actions/promise-time';
import type { MemberOptions, MemberWords } from '../member-options';

type Initial = Readonly<Partial<Record<string, string>>>;
type Common = Readonly<{
  form: FormWords;
  words: MemberWords;
  hidden: Readonly<Record<string, string | number>>;
}>;

/** The order of the fields, for the list of mistakes. */
const labelsOf = (words: MemberWords) => ({
  name: words.name,
  email: words.email,
  from: words.from,
  role: words.role,
  professionKey: words.profession,
  reason: words.reason,
  sector: words.sector,
  employerId: words.employer,
  employmentKind: words.employmentKind,
  incentiveName: words.incentiveName,
  incentiveReference: words.incentiveReference,
  incentiveSince: words.incentiveSince,
  nominatedBy: words.nominatedBy,
  teamId: words.team,
  represents: words.represents,
  substitute: words.substitute,
  serves: words.serves,
  speaksWelsh: words.speaksWelsh,
  inductedOn: words.inductedOn,
});

type FieldsProps = Readonly<{
  state: FormState;
  words: MemberWords;
  options: MemberOptions;
  initial: Initial;
}>;

function MemberFields({ state, words, options, initial }: FieldsProps) {
  const field = (name: string, optional = true) => ({ name, state, optional, initial: initial[name] });
  return (
    <>
      <SelectField {...field('role', false)} label={words.role} options={options.roles} />
      <SelectField
        {...field('professionKey', false)}
        label={words.profession}
        options={options.professions}
      />
      <TextArea {...field('reason')} label={words.reason} hint={words.reasonHint} rows={2} />
      <SelectField {...field('sector', false)} label={words.sector} options={options.sectors} />
      <SelectField {...field('employerId')} label={words.employer} options={options.employers} />
      <SelectField
        {...field('employmentKind')}
        label={words.employmentKind}
        options={options.employmentKinds}
      />
      <TextField {...field('incentiveName')} label={words.incentiveName} hint={words.incentiveNameHint} />
      <TextField {...field('incentiveReference')} label={words.incentiveReference} />
      <DateField {...field('incentiveSince')} label={words.incentiveSince} />
      <TextField {...field('nominatedBy')} label={words.nominatedBy} hint={words.nominatedByHint} />
      <SelectField {...field('teamId')} label={words.team} hint={words.teamHint} options={options.teams} />
      <TextField {...field('represents')} label={words.represents} hint={words.representsHint} />
      <TextField {...field('substitute')} label={words.substitute} />
      <SelectField {...field('serves')} label={words.serves} options={options.serves} />
      <SelectField {...field('speaksWelsh')} label={words.speaksWelsh} options={options.yesNo} />
      <DateField {...field('inductedOn')} label={words.inductedOn} hint={words.inductedOnHint} />
    </>
  );
}

export function AddMemberForm({
  form,
  words,
  hidden,
  options,
  today,
}: Common & Readonly<{ options: MemberOptions; today: string }>) {
  const [state, submit] = useActionState(addMember, idle);
  return (
    <FormFrame state={state} action={submit} words={form} labels={labelsOf(words)}>
      <HiddenFields values={hidden} />
      <TextField name="name" label={words.name} state={state} autoComplete="off" />
      <TextField
        name="email"
        type="email"
        label={words.email}
        hint={words.emailHint}
        state={state}
        autoComplete="off"
      />
      <DateField name="from" label={words.from} state={state} initial={today} />
      <MemberFields state={state} words={words} options={options} initial={{ role: 'member' }} />
      <SubmitButton>{words.add}</SubmitButton>
    </FormFrame>
  );
}

export function ChangeMemberForm({
  form,
  words,
  hidden,
  options,
  initial,
}: Common & Readonly<{ options: MemberOptions; initial: Initial }>) {
  const [state, submit] = useActionState(changeMember, idle);
  return (
    <FormFrame state={state} action={submit} words={form} labels={labelsOf(words)}>
      <HiddenFields values={hidden} />
      <MemberFields state={state} words={words} options={options} initial={initial} />
      <SubmitButton>{words.save}</SubmitButton>
    </FormFrame>
  );
}

export function EndMembershipForm({ form, words, hidden }: Common) {
  const [state, submit] = useActionState(endMembership, idle);
  return (
    <FormFrame state={state} action={submit} words={form} labels={{ lastDay: words.lastDay }}>
      <HiddenFields values={hidden} />
      <DateField name="lastDay" label={words.lastDay} hint={words.lastDayHint} state={state} />
      <SubmitButton variant="warning">{words.end}</SubmitButton>
    </FormFrame>
  );
}

export function PromiseTimeForm({ form, words, hidden }: Common) {
  const [state, submit] = useActionState(promiseTime, idle);
  const labels = {
    minutesPerMonth: words.minutesPerMonth,
    promisedBy: words.promisedBy,
    from: words.promisedFrom,
  };
  return (
    <FormFrame state={state} action={submit} words={form} labels={labels}>
      <HiddenFields values={hidden} />
      <TextField
        name="minutesPerMonth"
        label={words.minutesPerMonth}
        hint={words.minutesPerMonthHint}
        state={state}
        width={5}
        inputMode="numeric"
      />
      <TextField name="promisedBy" label={words.promisedBy} state={state} />
      <DateField name="from" label={words.promisedFrom} state={state} />
      <SubmitButton variant="secondary">{words.promise}</SubmitButton>
    </FormFrame>
  );
}

export function AddTrainingForm({ form, words, hidden }: Common) {
  const [state, submit] = useActionState(addTraining, idle);
  const labels = { title: words.trainingTitle, doneOn: words.trainingOn };
  return (
    <FormFrame state={state} action={submit} words={form} labels={labels}>
      <HiddenFields values={hidden} />
      <TextField name="title" label={words.trainingTitle} state={state} />
      <DateField name="doneOn" label={words.trainingOn} state={state} />
      <SubmitButton variant="secondary">{words.addTraining}</SubmitButton>
    </FormFrame>
  );
}
