'use client';

import { useActionState } from 'react';
import { Details } from '@/ui/details';
import { ErrorSummary } from '@/ui/form/error-summary';
import type { FormWords } from '@/ui/form/form-context';
import { HiddenFields } from '@/ui/form/hidden-fields';
import { idle } from '@/ui/form-state';
import { wholeReferences } from '@/ui/whole-references';
import { addOffered } from '../actions/add-offered';
import type { GroupView } from '../group-views';
import { GroupLines } from './group-lines';

export interface OfferedView {
  readonly key: string;
  /** What the portal says before the title, in the language of the page. */
  readonly said: string;
  readonly title: string;
  readonly lang: string | undefined;
  readonly origin: string;
  readonly href: string | null;
  readonly byDefault: boolean;
  /** The earliest meeting still to come can take it. */
  readonly waits: boolean;
  /** What it stands for, where that is several records. */
  readonly group: GroupView;
}

type Props = Readonly<{
  meetingId: string;
  offered: readonly OfferedView[];
  form: FormWords;
  words: Readonly<{ add: string; addAll: string; nothing: string; folded: string; waiting: string }>;
}>;

/** What is open and on no agenda, each one press away from it. */
export function OfferedList({ meetingId, offered, form, words }: Props) {
  const [state, submit] = useActionState(addOffered, idle);
  const due = offered.filter(({ byDefault }) => byDefault);
  const waiting = offered.filter(({ waits }) => waits);
  const later = offered.filter(({ byDefault, waits }) => !byDefault && !waits);
  const lines = (some: readonly OfferedView[]) => (
    <form action={submit}>
      <HiddenFields values={{ meetingId }} />
      <ul className="cyd-lines">
        {some.map(({ key, said, title, lang, origin, href, group }) => (
          <li key={key} className="cyd-agenda__offer">
            <div>
              <span>
                {wholeReferences(said)}
                <span lang={lang}>{wholeReferences(title)}</span>
              </span>
              <span className="cyd-lines__detail">{href ? <a href={href}>{origin}</a> : origin}</span>
              <GroupLines group={group} />
            </div>
            <button
              type="submit"
              name="offered"
              value={key}
              className="nhsuk-button nhsuk-button--secondary nhsuk-button--small"
            >
              {words.add}
              <span className="nhsuk-u-visually-hidden">
                {': '}
                {said}
                <span lang={lang}>{title}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </form>
  );
  return (
    <>
      <ErrorSummary state={state} words={form} />
      {due.length > 0 ? lines(due) : <p className="cyd-empty">{words.nothing}</p>}
      {due.length > 1 ? (
        <form action={submit}>
          <HiddenFields values={{ meetingId }} />
          {due.map(({ key }) => (
            <input key={key} type="hidden" name="offered" value={key} />
          ))}
          <button type="submit" className="nhsuk-button nhsuk-button--secondary">
            {words.addAll}
          </button>
        </form>
      ) : null}
      {waiting.length > 0 ? <Details summary={words.waiting}>{lines(waiting)}</Details> : null}
      {later.length > 0 ? <Details summary={words.folded}>{lines(later)}</Details> : null}
    </>
  );
}
