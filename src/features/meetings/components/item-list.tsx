'use client';

import { useEffect, useRef, useState } from 'react';
import { Details } from '@/ui/details';
import { errorsOf, HintAndErrors } from '@/ui/form/field-parts';
import type { FormState } from '@/ui/form-state';
import { MOST_ITEMS } from '../choices';
import { ItemFields } from './item-fields';
import type { RecordOptions, RecordWords } from './record-form-props';
import { isTouched } from './touched';

type Props = Readonly<{ state: FormState; words: RecordWords; options: RecordOptions }>;

const SHOWN_AT_FIRST = 3;
const ROWS = Array.from({ length: MOST_ITEMS }, (_, index) => index);

/**
 * The items of a meeting. Every row is on the page from the start, so that nothing typed is lost when scripts arrive
 * or the language changes: without scripts the later ones are folded, with scripts they come one by one.
 */
export function ItemList({ state, words, options }: Props) {
  const [added, setAdded] = useState<number | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const errors = errorsOf(state, 'items');
  const lastTouched = ROWS.findLast((index) => isTouched(state, `items[${index}]`)) ?? -1;
  const shown = added === null ? MOST_ITEMS : Math.max(SHOWN_AT_FIRST + added, lastTouched + 1);
  useEffect(() => {
    // What was typed before the scripts came, or kept from the page in the other language, stays in sight. The frame
    // around this puts kept answers back just after this effect.
    const timer = setTimeout(() => {
      const filled = ROWS.findLast((index) => hasText(list.current?.children[index])) ?? -1;
      setAdded(Math.max(0, filled + 1 - SHOWN_AT_FIRST));
      for (const fold of list.current?.querySelectorAll('details') ?? []) if (hasText(fold)) fold.open = true;
    });
    return () => clearTimeout(timer);
  }, []);
  const addOne = () => {
    setAdded(shown + 1 - SHOWN_AT_FIRST);
    // After the row has come into sight.
    requestAnimationFrame(() => document.getElementById(`items[${shown}].title`)?.focus());
  };
  return (
    <>
      <div
        id="items"
        tabIndex={errors.length > 0 ? -1 : undefined}
        className={errors.length > 0 ? 'nhsuk-form-group--error mb-6' : 'mb-6'}
      >
        <HintAndErrors name="items" hint={words.itemsHint} errors={errors} />
      </div>
      <div ref={list}>
        {ROWS.map((index) => (
          <div key={index} hidden={index >= shown}>
            {index < SHOWN_AT_FIRST ? (
              <ItemFields index={index} state={state} words={words} options={options} />
            ) : (
              <Details
                summary={words.itemNumbers[index] ?? ''}
                open={added !== null || isTouched(state, `items[${index}]`)}
              >
                <ItemFields index={index} state={state} words={words} options={options} legendHidden />
              </Details>
            )}
          </div>
        ))}
      </div>
      {added === null ? null : shown < MOST_ITEMS ? (
        <button type="button" className="nhsuk-button nhsuk-button--secondary" onClick={addOne}>
          {words.another}
        </button>
      ) : (
        <p>{words.allItems}</p>
      )}
    </>
  );
}

function hasText(row: Element | undefined): boolean {
  const fields = row?.querySelectorAll<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>(
    'input, textarea, select',
  );
  return [...(fields ?? [])].some((field) =>
    field instanceof HTMLInputElement && field.type === 'radio' ? field.checked : field.value !== '',
  );
}
