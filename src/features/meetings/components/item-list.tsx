'use client';

import { type Ref, useEffect, useImperativeHandle, useMemo, useRef, useState } from 'react';
import { errorsOf, HintAndErrors } from '@/ui/form/field-parts';
import { typedValue } from '@/ui/form/form-context';
import type { FormState } from '@/ui/form-state';
import { Fold } from '../record/components/fold';
import { ItemFields } from './item-fields';
import type { RecordOptions, RecordWords } from './record-form-props';
import { isTouched } from './touched';

export interface ItemListHandle {
  /** Brings the next row into sight, with what the row before serves, and puts the focus there. */
  readonly next: () => void;
}

type Props = Readonly<{
  state: FormState;
  words: RecordWords;
  options: RecordOptions;
  /** Its name in the form. */
  name?: string;
  most: number;
  handle?: Ref<ItemListHandle>;
}>;

/**
 * The items of a meeting. Every row is on the page from the start, so that nothing typed is lost when scripts arrive
 * or the language changes: without scripts the later ones are folded, with scripts they come one by one.
 */
export function ItemList({ state, words, options, name = 'items', most, handle }: Props) {
  const [shownByHand, setShownByHand] = useState<number | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const errors = errorsOf(state, name);
  const rows = useMemo(() => Array.from({ length: most }, (_, index) => index), [most]);
  const lastTouched = rows.findLast((index) => isTouched(state, `${name}[${index}].`)) ?? -1;
  const shown = shownByHand === null ? rows.length : Math.max(shownByHand, lastTouched + 1, 1);
  useEffect(() => {
    // What was typed before the scripts came, or kept from the page in the other language, stays in sight. The frame
    // around this puts kept answers back just after this effect.
    const timer = setTimeout(() => {
      const filled = rows.findLast((index) => hasText(list.current?.children[index])) ?? -1;
      setShownByHand(Math.max(1, filled + 1));
      for (const fold of list.current?.querySelectorAll(':scope > div > details details') ?? [])
        if (hasText(fold)) (fold as HTMLDetailsElement).open = true;
    });
    return () => clearTimeout(timer);
  }, [rows]);
  const next = () => {
    const at = rows.findLast((index) => hasText(list.current?.children[index])) ?? -1;
    if (at + 1 >= rows.length) return;
    setShownByHand(Math.max(shown, at + 2));
    // After the row has come into sight.
    requestAnimationFrame(() => begin(list.current, name, at + 1));
  };
  useImperativeHandle(handle, () => ({ next }));
  return (
    <>
      <div
        id={name}
        tabIndex={errors.length > 0 ? -1 : undefined}
        className={errors.length > 0 ? 'nhsuk-form-group--error mb-6' : 'mb-6'}
      >
        <HintAndErrors name={name} hint={words.itemsHint} errors={errors} />
        {words.enterHint ? <p className="nhsuk-hint cyd-keys">{words.enterHint}</p> : null}
      </div>
      <div ref={list}>
        {rows.map((index) => (
          <div key={index} hidden={index >= shown}>
            <Fold
              level={3}
              className="cyd-fold--item"
              heading={words.itemNumbers[index]}
              detail={
                <span data-title-of={`${name}[${index}].title`}>
                  {typedValue(state, `${name}[${index}].title`)}
                </span>
              }
              open={isOpen(state, name, index)}
            >
              <ItemFields index={index} list={name} state={state} words={words} options={options} />
            </Fold>
          </div>
        ))}
      </div>
      {shownByHand === null ? null : shown < rows.length ? (
        <button type="button" className="nhsuk-button nhsuk-button--secondary" onClick={next}>
          {words.another}
        </button>
      ) : (
        <p>{words.allItems}</p>
      )}
    </>
  );
}

/** Items of the agenda are folded until something is written about them; the first row is where work begins. */
function isOpen(state: FormState, list: string, index: number): boolean {
  const name = `${list}[${index}].`;
  const isWrong = Object.keys(state.errors).some((field) => field.startsWith(name));
  const isPlanned = typedValue(state, `${name}id`) !== '';
  const parts = isPlanned ? ['note', 'decision', 'actions', 'outcome'] : [''];
  return index === 0 || isWrong || parts.some((part) => isTouched(state, `${name}${part}`));
}

/** Opens a row; an untouched one serves what the row before does. */
function begin(box: HTMLElement | null, list: string, index: number): void {
  const field = (row: number, name: string) =>
    box?.querySelector<HTMLInputElement | HTMLSelectElement>(`[name="${list}[${row}].${name}"]`);
  const serves = field(index, 'serves');
  if (serves && serves.value === '') serves.value = field(index - 1, 'serves')?.value ?? '';
  const title = field(index, 'title');
  const fold = title?.closest('details');
  if (fold) fold.open = true;
  title?.focus();
}

function hasText(row: Element | undefined): boolean {
  const fields = row?.querySelectorAll<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>(
    'input, textarea, select',
  );
  // A row that was only begun has what the row before serves.
  return [...(fields ?? [])].some(({ name, value }) => value !== '' && !name.endsWith('.serves'));
}
