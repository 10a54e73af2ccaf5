'use client';

import { type ReactNode, useEffect, useRef } from 'react';
import type { FormState } from '../form-state';
import { restoreAnswers } from '../kept-answers';
import { ErrorSummary } from './error-summary';
import { type FormWords, FormWordsProvider } from './form-context';

type Props = {
  readonly state: FormState;
  /** What `useActionState` gives back; a plain post without scripts. */
  readonly action: (form: FormData) => void;
  readonly words: FormWords;
  readonly children: ReactNode;
};

/** A form with its answers: mistakes, refusals, and that it was saved. */
export function FormFrame({ state, action, words, children }: Props) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (form.current) restoreAnswers(form.current);
  }, []);
  return (
    <FormWordsProvider value={words}>
      <ErrorSummary state={state} words={words} />
      {state.status === 'done' ? (
        <p className="cyd-done" role="status">
          {state.message ?? words.done}
        </p>
      ) : null}
      <form ref={form} action={action} noValidate data-keeps-answers>
        {children}
      </form>
    </FormWordsProvider>
  );
}
