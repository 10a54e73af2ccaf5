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
  /** What the fields are called, by name and in their order: the summary says it before each mistake. */
  readonly labels?: Readonly<Record<string, string>>;
  /** What a reader should know first; mistakes stand above it, right under the page's heading. */
  readonly intro?: ReactNode;
  readonly children: ReactNode;
};

/** A form with its answers: mistakes, refusals, and that it was saved. */
export function FormFrame({ state, action, words, labels, intro, children }: Props) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (form.current) restoreAnswers(form.current);
  }, []);
  return (
    <FormWordsProvider value={words}>
      <ErrorSummary state={state} words={words} labels={labels} />
      {state.status === 'done' ? (
        <p className="cyd-done" role="status">
          {state.message ?? words.done}
        </p>
      ) : null}
      {intro}
      <form ref={form} action={action} noValidate data-keeps-answers>
        {children}
      </form>
    </FormWordsProvider>
  );
}
