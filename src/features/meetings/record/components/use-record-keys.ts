'use client';

import { type RefObject, useEffect } from 'react';
import type { Answer } from '../../choices';

type Letters = Readonly<Record<Answer, string>>;

const ATTENDANCE = /^attendance\[(\d+)\]\.(answer|deputyName)$/;
const ITEM_TITLE = /^items\[\d+\]\.title$/;
const ACTION = /^items\[\d+\]\.actions\[\d+\]\./;

/**
 * The form by keyboard alone: a letter for each member, Enter for the next item or action, Ctrl and Enter to save.
 * Enter in a single line saves nothing by accident.
 */
export function useRecordKeys(
  root: RefObject<HTMLElement | null>,
  letters: Letters,
  nextItem: () => void,
): void {
  useEffect(() => {
    const box = root.current;
    if (!box) return;
    const pressed = (event: KeyboardEvent) => {
      if (event.isComposing || event.altKey || !(event.target instanceof HTMLElement)) return;
      if (event.ctrlKey || event.metaKey) {
        if (event.key !== 'Enter') return;
        event.preventDefault();
        box.querySelector<HTMLButtonElement>('[data-save] button')?.click();
      } else if (isHandled(event.target, event.key, letters, nextItem)) event.preventDefault();
    };
    box.addEventListener('keydown', pressed);
    return () => box.removeEventListener('keydown', pressed);
  }, [root, letters, nextItem]);
}

function isHandled(target: HTMLElement, key: string, letters: Letters, nextItem: () => void): boolean {
  if (target instanceof HTMLInputElement && target.type === 'radio')
    return answerByLetter(target, key, letters);
  if (key !== 'Enter' || !isOneLine(target)) return false;
  goOn(target, nextItem);
  return true;
}

type OneLine = HTMLInputElement | HTMLSelectElement;

function isOneLine(target: HTMLElement): target is OneLine {
  return target instanceof HTMLInputElement || target instanceof HTMLSelectElement;
}

/** What Enter leads on to. */
function goOn(field: OneLine, nextItem: () => void): void {
  if (ITEM_TITLE.test(field.name) && field.value.trim() !== '') nextItem();
  else if (ACTION.test(field.name)) nextAction(field);
  else if (field.name.endsWith('.deputyName')) focusMember(field, 1);
}

/** Whether the key was an answer. One press answers and leads on to the next member, or to the deputy's name. */
function answerByLetter(radio: HTMLInputElement, key: string, letters: Letters): boolean {
  if (!ATTENDANCE.test(radio.name)) return false;
  const { form } = radio;
  const group = form ? [...form.querySelectorAll<HTMLInputElement>(`input[name="${radio.name}"]`)] : [];
  if (key === 'Backspace' || key === 'Delete') {
    for (const each of group) each.checked = false;
    radio.dispatchEvent(new Event('change', { bubbles: true }));
    return true;
  }
  const chosen = group.find(({ value }) => letters[value as Answer] === key.toLowerCase());
  if (!chosen) return false;
  chosen.checked = true;
  chosen.dispatchEvent(new Event('change', { bubbles: true }));
  if (chosen.value === 'deputy_for')
    form
      ?.querySelector<HTMLInputElement>(`input[name="${radio.name.replace('answer', 'deputyName')}"]`)
      ?.focus();
  else if (!focusMember(radio, 1)) chosen.focus();
  return true;
}

function focusMember(field: OneLine, by: number): boolean {
  const index = Number(ATTENDANCE.exec(field.name)?.[1]);
  const name = `attendance[${index + by}].answer`;
  const group = [...(field.form?.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`) ?? [])];
  const next = group.find(({ checked }) => checked) ?? group[0];
  next?.focus();
  return next !== undefined;
}

/** Opens the next action of the same item. */
function nextAction(field: Element): void {
  const next = field.closest('details')?.nextElementSibling;
  if (!(next instanceof HTMLDetailsElement) || !next.classList.contains('cyd-next')) return;
  next.open = true;
  next.querySelector<HTMLInputElement>('input[name$=".text"]')?.focus();
}
