'use client';

import { useActionState } from 'react';
import type { FormWords } from '@/ui/form/form-context';
import { FormFrame } from '@/ui/form/form-frame';
import { SubmitButton } from '@/ui/form/submit-button';
import { idle } from '@/ui/form-state';
import { makeCalendarAddress } from '../actions/make-calendar-address';
import { revokeCalendarAddress } from '../actions/revoke-calendar-address';

type Words = Readonly<
  Record<'make' | 'anew' | 'anewHint' | 'revoke' | 'made' | 'madeLabel' | 'madeHint' | 'open', string>
>;

type Props = Readonly<{
  form: FormWords;
  words: Words;
  hasAddress: boolean;
  /** The address up to its secret. */
  base: string;
}>;

/** Makes and closes the address. A new one is shown in the answer to its form, and never again. */
export function CalendarAddress({ form, words, hasAddress, base }: Props) {
  const [state, make] = useActionState(makeCalendarAddress, idle);
  const [closing, revoke] = useActionState(revokeCalendarAddress, idle);
  const token = state.status === 'done' ? state.message : undefined;
  return (
    <>
      <FormFrame
        // The secret is not a message to be read out.
        state={{ ...state, message: token ? words.made : state.message }}
        action={make}
        words={form}
        intro={hasAddress && token ? <NewAddress words={words} address={`${base}${token}`} /> : null}
      >
        {hasAddress ? <p className="nhsuk-hint">{words.anewHint}</p> : null}
        <SubmitButton variant={hasAddress ? 'secondary' : 'primary'}>
          {hasAddress ? words.anew : words.make}
        </SubmitButton>
      </FormFrame>
      {hasAddress ? (
        <FormFrame state={closing} action={revoke} words={form}>
          <SubmitButton variant="warning">{words.revoke}</SubmitButton>
        </FormFrame>
      ) : null}
    </>
  );
}

function NewAddress({ words, address }: Readonly<{ words: Words; address: string }>) {
  return (
    <div className="nhsuk-form-group">
      <label className="nhsuk-label nhsuk-label--s" htmlFor="calendar-address">
        {words.madeLabel}
      </label>
      <div className="nhsuk-hint" id="calendar-address-hint">
        {words.madeHint}
      </div>
      <input
        className="nhsuk-input"
        id="calendar-address"
        type="text"
        readOnly
        value={address}
        aria-describedby="calendar-address-hint"
        onFocus={(event) => event.currentTarget.select()}
      />
      <p className="nhsuk-u-margin-top-2">
        <a href={address.replace(/^https?:/, 'webcal:')}>{words.open}</a>
      </p>
    </div>
  );
}
