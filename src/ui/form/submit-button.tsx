'use client';

import type { ReactNode } from 'react';
import { useFormStatus } from 'react-dom';
import { type ButtonVariant, buttonClass } from '../button';
import { useFormWords } from './form-context';

type Props = {
  readonly children: ReactNode;
  readonly variant?: ButtonVariant;
  /** Sent along, where a form has more than one button. */
  readonly name?: string;
  readonly value?: string;
};

/** Sends the form once: while it is on its way a second press does nothing. */
export function SubmitButton({ children, variant = 'primary', name, value }: Props) {
  const { pending } = useFormStatus();
  const words = useFormWords();
  return (
    <>
      <button
        type="submit"
        className={buttonClass(variant)}
        name={name}
        value={value}
        // Not `disabled`, which would throw the keyboard's focus away.
        aria-disabled={pending || undefined}
        onClick={(event) => {
          if (pending) event.preventDefault();
        }}
      >
        {children}
      </button>
      <span role="status" className={pending ? 'cyd-sending' : 'nhsuk-u-visually-hidden'}>
        {pending ? words.sending : ''}
      </span>
    </>
  );
}
