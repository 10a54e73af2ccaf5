'use client';

import { useActionState } from 'react';
import { ErrorSummary } from '@/ui/form/error-summary';
import type { FormWords } from '@/ui/form/form-context';
import { FormFrame } from '@/ui/form/form-frame';
import { HiddenFields } from '@/ui/form/hidden-fields';
import { SubmitButton } from '@/ui/form/submit-button';
import { TextArea } from '@/ui/form/text-area';
import { idle } from '@/ui/form-state';
import { answerSuggestion } from '../actions/answer-suggestion';
import { takeSuggestion } from '../actions/take-suggestion';

type TakeProps = Readonly<{
  form: FormWords;
  submit: string;
  suggestionId: string;
  title: string;
  lang: string | undefined;
}>;

/** Puts a suggestion onto the next agenda. */
export function TakeForm({ form, submit: submitWords, suggestionId, title, lang }: TakeProps) {
  const [state, submit] = useActionState(takeSuggestion, idle);
  return (
    <>
      <ErrorSummary state={state} words={form} />
      <form action={submit}>
        <HiddenFields values={{ suggestionId }} />
        <button type="submit" className="nhsuk-button nhsuk-button--secondary nhsuk-button--small">
          {submitWords}
          <span className="nhsuk-u-visually-hidden" lang={lang}>
            {': '}
            {title}
          </span>
        </button>
      </form>
    </>
  );
}

type AnswerProps = Readonly<{
  form: FormWords;
  words: Readonly<{ field: string; hint: string; submit: string }>;
  suggestionId: string;
}>;

export function AnswerForm({ form, words, suggestionId }: AnswerProps) {
  const [state, submit] = useActionState(answerSuggestion, idle);
  return (
    <FormFrame state={state} action={submit} words={form} labels={{ answer: words.field }}>
      <HiddenFields values={{ suggestionId }} />
      <TextArea name="answer" label={words.field} hint={words.hint} state={state} rows={3} />
      <SubmitButton variant="secondary">{words.submit}</SubmitButton>
    </FormFrame>
  );
}
