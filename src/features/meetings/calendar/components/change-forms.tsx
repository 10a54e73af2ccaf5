'use client';

import { useActionState } from 'react';
import { DateField } from '@/ui/form/date-field';
import type { FormWords } from '@/ui/form/form-context';
import { FormFrame } from '@/ui/form/form-frame';
import { HiddenFields } from '@/ui/form/hidden-fields';
import { SubmitButton } from '@/ui/form/submit-button';
import { TextArea } from '@/ui/form/text-area';
import { TextField } from '@/ui/form/text-field';
import { idle } from '@/ui/form-state';
import { cancelMeeting } from '../actions/cancel-meeting';
import { changeMeeting } from '../actions/change-meeting';

type Hidden = Readonly<{ meetingId: string; version: number }>;

type MoveProps = Readonly<{
  form: FormWords;
  hidden: Hidden;
  initial: Readonly<{ heldOn: string; startsAt: string; endsAt: string; location: string }>;
  words: Readonly<
    Record<
      'day' | 'startsAt' | 'startsAtHint' | 'endsAt' | 'endsAtHint' | 'location' | 'locationHint' | 'save',
      string
    >
  >;
}>;

export function MoveMeetingForm({ form, hidden, initial, words }: MoveProps) {
  const [state, submit] = useActionState(changeMeeting, idle);
  const { day, startsAt, endsAt, location } = words;
  return (
    <FormFrame
      state={state}
      action={submit}
      words={form}
      labels={{ heldOn: day, startsAt, endsAt, location }}
    >
      <HiddenFields values={hidden} />
      <DateField name="heldOn" label={day} state={state} initial={initial.heldOn} />
      <TextField
        name="startsAt"
        label={startsAt}
        hint={words.startsAtHint}
        state={state}
        width={5}
        initial={initial.startsAt}
        optional
      />
      <TextField
        name="endsAt"
        label={endsAt}
        hint={words.endsAtHint}
        state={state}
        width={5}
        initial={initial.endsAt}
        optional
      />
      <TextField
        name="location"
        label={location}
        hint={words.locationHint}
        state={state}
        initial={initial.location}
        optional
      />
      <SubmitButton>{words.save}</SubmitButton>
    </FormFrame>
  );
}

type CancelProps = Readonly<{
  form: FormWords;
  hidden: Hidden;
  words: Readonly<{ reason: string; reasonHint: string; save: string }>;
}>;

export function CancelMeetingForm({ form, hidden, words }: CancelProps) {
  const [state, submit] = useActionState(cancelMeeting, idle);
  return (
    <FormFrame state={state} action={submit} words={form} labels={{ reason: words.reason }}>
      <HiddenFields values={hidden} />
      <TextArea name="reason" label={words.reason} hint={words.reasonHint} state={state} rows={3} />
      <SubmitButton variant="warning">{words.save}</SubmitButton>
    </FormFrame>
  );
}
