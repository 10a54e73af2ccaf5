'use client';

import { useActionState } from 'react';
import type { FormWords } from '@/ui/form/form-context';
import { FormFrame } from '@/ui/form/form-frame';
import { HiddenFields } from '@/ui/form/hidden-fields';
import { SubmitButton } from '@/ui/form/submit-button';
import { TextArea } from '@/ui/form/text-area';
import { idle } from '@/ui/form-state';
import { TimePlaceFields } from '../../components/time-place-fields';
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
      <TimePlaceFields state={state} words={words} day={day} initial={initial} />
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
