'use client';

import { useActionState } from 'react';
import type { Words } from '@/i18n/words-type';
import { type Choice, RadioGroup } from '@/ui/form/choices';
import { DateField } from '@/ui/form/date-field';
import type { FormWords } from '@/ui/form/form-context';
import { FormFrame } from '@/ui/form/form-frame';
import { HiddenFields } from '@/ui/form/hidden-fields';
import { SelectField, type SelectOption } from '@/ui/form/select-field';
import { SubmitButton } from '@/ui/form/submit-button';
import { TextField } from '@/ui/form/text-field';
import { idle } from '@/ui/form-state';
import { linkNeed } from '../actions/link-need';
import { recordAgreement } from '../actions/record-agreement';
import { recordArrangement } from '../actions/record-arrangement';
import { recordAttestation } from '../actions/record-attestation';
import { recordRegistration } from '../actions/record-registration';
import type { en } from '../words.en';

type Texts = Words<typeof en>;
type Props = Readonly<{
  form: FormWords;
  words: Texts['mend'];
  hidden: Readonly<{ deploymentId: string; version: number }>;
}>;

type ArrangementProps = Props &
  Readonly<{
    staff: readonly SelectOption[];
    recorded: Readonly<
      Record<
        'clinicalGovernance' | 'incidentRoute' | 'leadRegistration' | 'leadStaffId' | 'professionalLead',
        string | null
      >
    > & { readonly version: number };
  }>;

export function ArrangementForm({ form, words, hidden, staff, recorded }: ArrangementProps) {
  const [state, submit] = useActionState(recordArrangement, idle);
  const initial = (name: Exclude<keyof typeof recorded, 'version'>) => recorded[name] ?? undefined;
  return (
    <FormFrame
      state={state}
      action={submit}
      words={form}
      labels={{
        professionalLead: words.professionalLead,
        leadRegistration: words.leadRegistration,
        leadStaffId: words.leadStaffId,
        clinicalGovernance: words.clinicalGovernance,
        incidentRoute: words.incidentRoute,
      }}
    >
      <HiddenFields values={{ ...hidden, arrangementVersion: recorded.version }} />
      <TextField
        name="professionalLead"
        label={words.professionalLead}
        hint={words.professionalLeadHint}
        initial={initial('professionalLead')}
        state={state}
      />
      <TextField
        name="leadRegistration"
        label={words.leadRegistration}
        hint={words.leadRegistrationHint}
        initial={initial('leadRegistration')}
        width={20}
        state={state}
        optional
      />
      {staff.length > 0 ? (
        <SelectField
          name="leadStaffId"
          label={words.leadStaffId}
          hint={words.leadStaffIdHint}
          initial={initial('leadStaffId')}
          options={staff}
          state={state}
          optional
        />
      ) : null}
      <TextField
        name="clinicalGovernance"
        label={words.clinicalGovernance}
        initial={initial('clinicalGovernance')}
        state={state}
        optional
      />
      <TextField
        name="incidentRoute"
        label={words.incidentRoute}
        initial={initial('incidentRoute')}
        state={state}
        optional
      />
      <SubmitButton variant="secondary">{words.saveArrangement}</SubmitButton>
    </FormFrame>
  );
}

type RegistrationProps = Props &
  Readonly<{
    hint: string;
    needsNumber: boolean;
    checkedBy: string | undefined;
    lastDay: string | undefined;
  }>;

export function RegistrationForm(props: RegistrationProps) {
  const { form, words, hidden, hint, needsNumber, checkedBy, lastDay } = props;
  const [state, submit] = useActionState(recordRegistration, idle);
  return (
    <FormFrame
      state={state}
      action={submit}
      words={form}
      labels={{
        number: words.number,
        checkedOn: words.checkedOn,
        checkedBy: words.checkedBy,
        lastDay: words.lastDay,
      }}
    >
      <HiddenFields values={hidden} />
      <p>{hint}</p>
      {needsNumber ? (
        <TextField name="number" label={words.number} width={10} autoComplete="off" state={state} />
      ) : null}
      <DateField name="checkedOn" label={words.checkedOn} state={state} />
      <TextField name="checkedBy" label={words.checkedBy} initial={checkedBy} width={30} state={state} />
      <DateField name="lastDay" label={words.lastDay} initial={lastDay} state={state} />
      <SubmitButton variant="secondary">{words.saveRegistration}</SubmitButton>
    </FormFrame>
  );
}

type AgreementProps = Props &
  Readonly<{
    bases: readonly Choice[];
    release: Texts['release'];
    basis: string | undefined;
    agreedOn: string | undefined;
  }>;

export function AgreementForm(props: AgreementProps) {
  const { form, words, hidden, bases, release, basis, agreedOn } = props;
  const [state, submit] = useActionState(recordAgreement, idle);
  return (
    <FormFrame
      state={state}
      action={submit}
      words={form}
      labels={{ basis: release.basis, agreedOn: release.agreedOn }}
    >
      <HiddenFields values={hidden} />
      <RadioGroup name="basis" label={release.basis} choices={bases} initial={basis} state={state} />
      <DateField name="agreedOn" label={release.agreedOn} initial={agreedOn} state={state} />
      <SubmitButton variant="secondary">{words.saveAgreement}</SubmitButton>
    </FormFrame>
  );
}

type AttestationProps = Props &
  Readonly<{
    release: Texts['release'];
    attestedBy: string | undefined;
    attestedOn: string | undefined;
  }>;

export function AttestationForm(props: AttestationProps) {
  const { form, words, hidden, release, attestedBy, attestedOn } = props;
  const [state, submit] = useActionState(recordAttestation, idle);
  return (
    <FormFrame
      state={state}
      action={submit}
      words={form}
      labels={{ attestedBy: release.attestedBy, attestedOn: release.attestedOn }}
    >
      <HiddenFields values={hidden} />
      <TextField
        name="attestedBy"
        label={release.attestedBy}
        hint={release.attestedByHint}
        initial={attestedBy}
        width={30}
        state={state}
      />
      <DateField name="attestedOn" label={release.attestedOn} initial={attestedOn} state={state} />
      <SubmitButton variant="secondary">{words.saveAttestation}</SubmitButton>
    </FormFrame>
  );
}

type NeedProps = Props & Readonly<{ needs: readonly SelectOption[]; needId: string | undefined }>;

export function NeedForm({ form, words, hidden, needs, needId }: NeedProps) {
  const [state, submit] = useActionState(linkNeed, idle);
  return (
    <FormFrame state={state} action={submit} words={form} labels={{ needId: words.need }}>
      <HiddenFields values={hidden} />
      <SelectField name="needId" label={words.need} options={needs} initial={needId} state={state} />
      <SubmitButton variant="secondary">{words.saveNeed}</SubmitButton>
    </FormFrame>
  );
}
