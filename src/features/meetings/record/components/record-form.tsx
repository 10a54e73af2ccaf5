'use client';

import { type SubmitEvent, useCallback, useRef, useState } from 'react';
import { fieldLabel } from '../../components/record-field-label';
import type { RecordFormProps } from '../../components/record-form-props';
import type { Values } from '../start-values';
import { DraftBar } from './draft-bar';
import { DraftConflict } from './draft-conflict';
import { shownValue } from './read-fields';
import { RecordFields } from './record-fields';
import { RunningSummary } from './running-summary';
import { useDraft } from './use-draft';

type Props = RecordFormProps &
  Readonly<{ start: Values; generation: number; replace: (values: Values) => void }>;

/** The fields, and around them what outlives another set of answers: the draft, the summary and the choice between two. */
export function RecordForm({ start, generation, replace, ...props }: Props) {
  const { words, members, draftUrl, storageKey, submissionKey, draft, fresh } = props;
  const root = useRef<HTMLDivElement>(null);
  const [isOffline, setOffline] = useState(false);
  const kept = useDraft({ root, url: draftUrl, storageKey, submissionKey, draft, replace });
  const { pause, state } = kept;
  const labelOf = useCallback(
    (field: string) => fieldLabel(field, words, members) ?? field,
    [words, members],
  );
  const shownAs = useCallback((field: string, value: string) => {
    const form = root.current?.querySelector('form');
    return form ? shownValue(form, field, value) : value;
  }, []);
  const sent = (event: SubmitEvent) => {
    // A form that cannot arrive would take the page with it.
    if (navigator.onLine) pause();
    else event.preventDefault();
    setOffline(!navigator.onLine);
  };
  return (
    <div className="cyd-record" ref={root} onSubmit={sent}>
      <div>
        {state.kind === 'conflict' ? (
          <DraftConflict
            words={words.draft}
            yoursAt={state.time}
            yours={kept.fields() ?? {}}
            theirs={state.theirs}
            labelOf={labelOf}
            shownAs={shownAs}
            onKeepYours={kept.keepYours}
            onTakeTheirs={kept.takeTheirs}
          />
        ) : null}
        <RecordFields key={generation} {...props} start={start} root={root} onAnswer={kept.resume} />
        {isOffline ? (
          <p className="nhsuk-error-message" role="alert">
            {words.offline}
          </p>
        ) : null}
        <DraftBar
          state={state}
          words={words.draft}
          labelOf={labelOf}
          onKeepAnyway={kept.keepYours}
          onDiscard={() => void kept.discard(fresh)}
        />
      </div>
      <aside className="cyd-record__aside">
        <RunningSummary root={root} words={words} generation={generation} />
      </aside>
    </div>
  );
}
