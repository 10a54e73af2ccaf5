'use client';

import { classNames } from '@/ui/class-names';
import type { RecordWords } from '../../components/record-form-props';
import type { DraftState } from './use-draft';

type Props = Readonly<{
  state: DraftState;
  words: RecordWords['draft'];
  labelOf: (field: string) => string;
  onKeepAnyway: () => void;
  onDiscard: () => void;
}>;

const TROUBLED = new Set<DraftState['kind']>(['nhsNumber', 'tooLarge', 'signedOut', 'gone', 'conflict']);

/** Nothing to throw away, or a choice of its own is open. */
const NOT_DISCARDED = new Set<DraftState['kind']>(['none', 'signedOut', 'gone', 'conflict']);

/** Always in sight: whether what was typed is safe, and where. */
export function DraftBar({ state, words, labelOf, onKeepAnyway, onDiscard }: Props) {
  const isTroubled = TROUBLED.has(state.kind);
  return (
    <div
      className={classNames(
        'cyd-saved',
        isTroubled && 'cyd-saved--trouble',
        state.kind === 'none' && 'cyd-saved--none',
      )}
    >
      <p role="status" className="m-0">
        {sentence(state, words, labelOf)}
      </p>
      {state.kind === 'gone' ? (
        <button
          type="button"
          className="nhsuk-button nhsuk-button--secondary nhsuk-button--small"
          onClick={onKeepAnyway}
        >
          {words.keepAnyway}
        </button>
      ) : null}
      {NOT_DISCARDED.has(state.kind) ? null : (
        <details className="nhsuk-details mb-0">
          <summary className="nhsuk-details__summary">
            <span className="nhsuk-details__summary-text">{words.discard}</span>
          </summary>
          <p className="mt-2 mb-2">{words.discardHint}</p>
          <button
            type="button"
            className="nhsuk-button nhsuk-button--secondary nhsuk-button--small mb-2"
            onClick={onDiscard}
          >
            {words.discardNow}
          </button>
        </details>
      )}
    </div>
  );
}

function sentence(state: DraftState, words: RecordWords['draft'], labelOf: Props['labelOf']): string {
  if ('time' in state) return words[state.kind].replace('{time}', state.time);
  return state.kind === 'nhsNumber'
    ? words.nhsNumber.replace('{field}', labelOf(state.field))
    : words[state.kind];
}
