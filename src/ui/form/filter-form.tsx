'use client';

import type { ReactNode } from 'react';
import { type FormWords, FormWordsProvider } from './form-context';

type Props = {
  readonly label: string;
  readonly words: FormWords;
  /** The button's words, for example "Show". */
  readonly submit: string;
  readonly children: ReactNode;
};

/** Questions to a list, asked through the address: it can be kept, sent and gone back to. */
export function FilterForm({ label, words, submit, children }: Props) {
  return (
    <FormWordsProvider value={words}>
      <search aria-label={label}>
        <form className="cyd-filter" method="get">
          {children}
          <button type="submit" className="nhsuk-button nhsuk-button--secondary cyd-filter__submit">
            {submit}
          </button>
        </form>
      </search>
    </FormWordsProvider>
  );
}
