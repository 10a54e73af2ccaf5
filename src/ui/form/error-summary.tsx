'use client';

import { type ReactNode, useEffect, useRef } from 'react';
import type { FormState } from '../form-state';
import type { FormWords } from './form-context';
import { errorsUnderLabels } from './labelled-errors';

type Words = Pick<
  FormWords,
  | 'errorPrefix'
  | 'problem'
  | 'refused'
  | 'refusedHint'
  | 'stale'
  | 'staleHint'
  | 'busy'
  | 'busyHint'
  | 'forbidden'
  | 'forbiddenHint'
>;

type Props = {
  readonly state: FormState;
  readonly words: Words;
  /** What the fields are called, by name and in their order. */
  readonly labels?: Readonly<Record<string, string>>;
};

/** Says at the top of a form why it was not taken, takes the focus and links to each field that is wrong. */
export function ErrorSummary({ state, words, labels = {} }: Props) {
  switch (state.status) {
    case 'invalid':
      return (
        <Summary state={state} prefix={words.errorPrefix} title={words.problem}>
          {state.message ? <p>{state.message}</p> : null}
          <ul className="nhsuk-list nhsuk-error-summary__list">
            {Object.entries(errorsUnderLabels(state, labels)).flatMap(([name, messages]) =>
              messages.map((message) => (
                <li key={`${name} ${message}`}>
                  {name ? <a href={`#${fieldId(name)}`}>{message}</a> : message}
                </li>
              )),
            )}
          </ul>
        </Summary>
      );
    case 'refused':
      return (
        <Summary state={state} prefix={words.errorPrefix} title={words.refused}>
          {state.message ? <p>{state.message}</p> : null}
          {state.findings && state.findings.length > 0 ? (
            <ul className="nhsuk-list nhsuk-list--bullet">
              {state.findings.map(({ code, title, sentence, mend }) => (
                <li key={`${code} ${sentence}`}>
                  <strong>{title}</strong> {sentence} {mend}
                </li>
              ))}
            </ul>
          ) : null}
          <p>{words.refusedHint}</p>
        </Summary>
      );
    case 'stale':
    case 'busy':
    case 'forbidden':
      return (
        <Summary state={state} prefix={words.errorPrefix} title={words[state.status]}>
          <p>{state.message ?? words[`${state.status}Hint`]}</p>
        </Summary>
      );
    default:
      return null;
  }
}

/** The first box of a date has the id of the whole field. */
function fieldId(name: string): string {
  return name.replace(/\.day$/, '');
}

/**
 * Says it first in the page's title, which a screen reader reads out and a row of tabs shows; gone with the mistake.
 * Without scripts the title comes with it from the server (`form-mistake`).
 */
function useErrorInTitle(prefix: string): void {
  useEffect(() => {
    const start = `${prefix} `;
    if (!document.title.startsWith(start)) document.title = `${start}${document.title}`;
    return () => {
      if (document.title.startsWith(start)) document.title = document.title.slice(start.length);
    };
  }, [prefix]);
}

type SummaryProps = {
  readonly state: FormState;
  readonly prefix: string;
  readonly title: string;
  readonly children: ReactNode;
};

function Summary({ state, prefix, title, children }: SummaryProps) {
  useErrorInTitle(prefix);
  const box = useRef<HTMLDivElement>(null);
  // Each answer is a new state, also when it says the same: the reader is told again.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the state is what triggers the focus.
  useEffect(() => box.current?.focus(), [state]);
  return (
    <div className="nhsuk-error-summary" ref={box} tabIndex={-1}>
      {/* The alert is a child of what takes the focus, or screen readers miss one of the two. */}
      <div role="alert">
        <h2 className="nhsuk-error-summary__title nhsuk-error-summary__heading">{title}</h2>
        <div className="nhsuk-error-summary__body">{children}</div>
      </div>
    </div>
  );
}
