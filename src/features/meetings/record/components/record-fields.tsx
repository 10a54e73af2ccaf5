'use client';

import { type RefObject, useCallback, useEffect, useMemo, useRef } from 'react';
import { Details, InsetText } from '@/ui/details';
import { FormFrame } from '@/ui/form/form-frame';
import { HiddenFields } from '@/ui/form/hidden-fields';
import { labelledErrors } from '@/ui/form/labelled-errors';
import { SubmitButton } from '@/ui/form/submit-button';
import type { FormState } from '@/ui/form-state';
import { FEWEST_ITEMS, FREE_ITEMS, MOST_ITEMS, MOST_OBSERVERS } from '../../choices';
import { AttendanceFields } from '../../components/attendance-fields';
import { ItemList, type ItemListHandle } from '../../components/item-list';
import { ObserverFields } from '../../components/observer-fields';
import { QuorumLine } from '../../components/quorum-line';
import { fieldLabel } from '../../components/record-field-label';
import type { RecordFormProps } from '../../components/record-form-props';
import { isTouched } from '../../components/touched';
import type { Values } from '../start-values';
import { Fold } from './fold';
import { PasteAttendance } from './paste-attendance';
import { TallyFields } from './tally-fields';
import { useFolding } from './use-folding';
import { useFormAnswers } from './use-form-answers';
import { useRecordKeys } from './use-record-keys';
import { WhenFields } from './when-fields';

/** In the order of the page, for the summary of mistakes. */
const FIELDS = [
  'heldOn',
  'startsAt',
  'endsAt',
  'location',
  'purpose',
  'chairId',
  'language',
  'attendance',
  'attendanceList',
  'listed',
  'observers',
  'contributions',
  'items',
] as const;

type Props = RecordFormProps &
  Readonly<{ start: Values; root: RefObject<HTMLDivElement | null>; onAnswer: () => void }>;

/** A planned meeting has room for more than its agenda. */
const rowsFor = (planned: number) => Math.min(MOST_ITEMS, Math.max(FEWEST_ITEMS, planned + FREE_ITEMS));

/** A name on a pasted list, as it was pasted: what was wrong is said of the person. */
function listedName(field: string, state: FormState): string | null {
  const [, row] = /^(listed\[\d+\])\.as$/.exec(field) ?? [];
  const name = row && state.values[`${row}.name`];
  return typeof name === 'string' && name !== '' ? name : null;
}

export function RecordFields({ start, root, onAnswer, ...props }: Props) {
  const { form, words, collaborativeId, submissionKey, planned, members, options, terms, tallied } = props;
  const { state, save, readList } = useFormAnswers(start);
  const items = useRef<ItemListHandle>(null);
  const nextItem = useCallback(() => items.current?.next(), []);
  useRecordKeys(root, words.answerKeys, nextItem);
  useFolding(root, state);
  useEffect(() => {
    if (state.status === 'idle') return;
    onAnswer();
    if (state.status !== 'filled') return;
    // Where the reader was is a button in a fold; what came of it stands below.
    document.getElementById('list-read')?.focus();
    // Ticks that nobody made tell nobody: the quorum, the summary and the draft count again.
    const timer = setTimeout(() =>
      root.current?.querySelector('form')?.dispatchEvent(new Event('change', { bubbles: true })),
    );
    return () => clearTimeout(timer);
  }, [state, onAnswer, root]);
  // The same while the answer is the same: a new one takes the focus.
  const labelled = useMemo(
    () =>
      labelledErrors(state, (field) => listedName(field, state) ?? fieldLabel(field, words, members), FIELDS),
    [state, words, members],
  );
  const keptKey = state.values.submissionKey;
  const part = { state, words, options };
  return (
    <FormFrame
      state={labelled}
      action={save}
      words={form}
      intro={
        <>
          {planned?.notYet ? <InsetText>{planned.notYet}</InsetText> : null}
          <p>{planned ? words.plannedLead : words.lead}</p>
        </>
      }
    >
      {/* What Enter in a field presses where there are no scripts; the first of the form is taken. */}
      <button type="submit" className="nhsuk-u-visually-hidden" tabIndex={-1} aria-hidden="true">
        {words.submit}
      </button>
      <HiddenFields
        values={{
          collaborativeId,
          // Sent again after a mistake it is still the same form.
          submissionKey: typeof keptKey === 'string' ? keptKey : submissionKey,
          ...(planned ? { meetingId: planned.id, version: planned.version } : {}),
        }}
      />
      <Fold heading={words.when}>
        <WhenFields {...part} />
      </Fold>
      <Fold heading={words.who}>
        <AttendanceFields {...part} members={members} />
        <PasteAttendance {...part} action={readList} />
        <Details summary={words.observersSummary} open={isTouched(state, 'observers[')}>
          <p>{words.observersHint}</p>
          {Array.from({ length: MOST_OBSERVERS }, (_, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows of a form never change their order.
            <ObserverFields key={index} index={index} {...part} />
          ))}
        </Details>
        <TallyFields state={state} words={words} tallied={tallied} />
      </Fold>
      <QuorumLine terms={terms} members={members} words={words} />
      <Fold heading={words.items}>
        <ItemList {...part} most={rowsFor(planned?.items ?? 0)} handle={items} />
      </Fold>
      <Fold heading={words.upward} open={false}>
        <p>{words.upwardHint}</p>
      </Fold>
      <h2 className="nhsuk-heading-m">{words.finish}</h2>
      <p>{words.finishHint}</p>
      <div data-save="">
        <SubmitButton>{words.submit}</SubmitButton>
      </div>
    </FormFrame>
  );
}
