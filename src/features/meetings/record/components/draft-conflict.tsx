'use client';

import { useEffect, useRef } from 'react';
import type { RecordWords } from '../../components/record-form-props';
import type { SavedDraft } from '../draft-answer';
import type { Values } from '../start-values';

type Props = Readonly<{
  words: RecordWords['draft'];
  yoursAt: string;
  yours: Values;
  theirs: SavedDraft;
  labelOf: (field: string) => string;
  shownAs: (field: string, value: string) => string;
  onKeepYours: () => void;
  onTakeTheirs: () => void;
}>;

/** Two versions of one draft: both are shown where they differ, and the person chooses. */
export function DraftConflict({ words, yoursAt, yours, theirs, labelOf, shownAs, ...choose }: Props) {
  const box = useRef<HTMLElement>(null);
  useEffect(() => box.current?.focus(), []);
  const names = [...new Set([...Object.keys(yours), ...Object.keys(theirs.content)])].filter(
    (name) => (yours[name] ?? '') !== (theirs.content[name] ?? ''),
  );
  const shown = (name: string, value: string | undefined) => (value ? shownAs(name, value) : words.empty);
  const here = words.yours.replace('{time}', yoursAt);
  const there = words.theirs.replace('{time}', theirs.savedAt);
  return (
    <section ref={box} tabIndex={-1} className="nhsuk-error-summary" aria-labelledby="draft-conflict">
      <div role="alert">
        <h2 className="nhsuk-error-summary__title" id="draft-conflict">
          {words.conflict}
        </h2>
        <p>{words.conflictText}</p>
      </div>
      <table className="nhsuk-table-responsive cyd-table cyd-table--compact">
        <caption className="nhsuk-table__caption nhsuk-table__caption--s">{words.differences}</caption>
        <thead className="nhsuk-table__head">
          <tr>
            <th scope="col" className="nhsuk-table__header">
              {words.field}
            </th>
            <th scope="col" className="nhsuk-table__header">
              {here}
            </th>
            <th scope="col" className="nhsuk-table__header">
              {there}
            </th>
          </tr>
        </thead>
        <tbody className="nhsuk-table__body">
          {names.map((name) => (
            <tr className="nhsuk-table__row" key={name}>
              <th scope="row" className="nhsuk-table__header">
                {labelOf(name)}
              </th>
              <td className="nhsuk-table__cell">
                <span className="nhsuk-table-responsive__heading" aria-hidden="true">
                  {here}{' '}
                </span>
                {shown(name, yours[name])}
              </td>
              <td className="nhsuk-table__cell">
                <span className="nhsuk-table-responsive__heading" aria-hidden="true">
                  {there}{' '}
                </span>
                {shown(name, theirs.content[name])}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className="flex flex-wrap gap-x-4">
        <button type="button" className="nhsuk-button" onClick={choose.onKeepYours}>
          {words.keepYours}
        </button>
        <button type="button" className="nhsuk-button nhsuk-button--secondary" onClick={choose.onTakeTheirs}>
          {words.takeTheirs}
        </button>
      </div>
    </section>
  );
}
