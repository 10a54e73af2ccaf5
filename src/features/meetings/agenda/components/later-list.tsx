'use client';

import { useActionState } from 'react';
import { ErrorSummary } from '@/ui/form/error-summary';
import type { FormWords } from '@/ui/form/form-context';
import { HiddenFields } from '@/ui/form/hidden-fields';
import { idle } from '@/ui/form-state';
import { wholeReferences } from '@/ui/whole-references';
import { bringForward } from '../actions/bring-forward';

interface LaterView {
  readonly id: string;
  readonly title: string;
  readonly lang: string | undefined;
  readonly href: string;
  readonly where: string;
}

type Props = Readonly<{
  meetingId: string;
  items: readonly LaterView[];
  form: FormWords;
  words: Readonly<{ bring: string; bringAll: string }>;
}>;

/** What stands on a later agenda, each one press away from this one. */
export function LaterList({ meetingId, items, form, words }: Props) {
  const [state, submit] = useActionState(bringForward, idle);
  return (
    <>
      <ErrorSummary state={state} words={form} />
      <form action={submit}>
        <HiddenFields values={{ meetingId }} />
        <ul className="cyd-lines">
          {items.map(({ id, title, lang, href, where }) => (
            <li key={id} className="cyd-agenda__offer">
              <div>
                <span lang={lang}>{wholeReferences(title)}</span>
                <span className="cyd-lines__detail">
                  <a href={href}>{where}</a>
                </span>
              </div>
              <button
                type="submit"
                name="items"
                value={id}
                className="nhsuk-button nhsuk-button--secondary nhsuk-button--small"
              >
                {words.bring}
                <span className="nhsuk-u-visually-hidden">
                  {': '}
                  <span lang={lang}>{title}</span>
                </span>
              </button>
            </li>
          ))}
        </ul>
      </form>
      {items.length > 1 ? (
        <form action={submit}>
          <HiddenFields values={{ meetingId }} />
          {items.map(({ id }) => (
            <input key={id} type="hidden" name="items" value={id} />
          ))}
          <button type="submit" className="nhsuk-button nhsuk-button--secondary">
            {words.bringAll}
          </button>
        </form>
      ) : null}
    </>
  );
}
