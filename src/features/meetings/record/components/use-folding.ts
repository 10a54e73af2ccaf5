'use client';

import { type RefObject, useEffect } from 'react';
import type { FormState } from '@/ui/form-state';

/** Whether a fold can do without being seen: what it must hold is there, and nothing in it is wrong. */
function isComplete(fold: HTMLDetailsElement): boolean {
  if (fold.querySelector('.nhsuk-error-message')) return false;
  const needed = [...fold.querySelectorAll<HTMLInputElement>('[data-needed]')].filter(
    (field) => field.closest('details[data-fold]') === fold,
  );
  const isThere = (field: HTMLInputElement) => field.value.trim() !== '';
  const anyone = fold.querySelector('[data-anyone]');
  const someoneThere =
    !anyone || anyone.querySelector('input[value=present]:checked, input[value=deputy_for]:checked') !== null;
  return someoneThere && (needed.length > 0 || anyone !== null) && needed.every(isThere);
}

/**
 * Parts that are complete fold once the work has moved on to another; what is worked on keeps its place on the
 * screen. Mistakes unfold everything around them.
 */
export function useFolding(root: RefObject<HTMLElement | null>, state: FormState): void {
  useEffect(() => {
    if (Object.keys(state.errors).length === 0) return;
    for (const message of root.current?.querySelectorAll('.nhsuk-error-message') ?? []) {
      for (let fold = message.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
        fold.open = true;
    }
  }, [root, state]);

  useEffect(() => {
    const box = root.current;
    if (!box) return;
    let visited: HTMLDetailsElement | null = null;
    let pressed = false;
    const foldBehind = (target: Element) => {
      const here = target.closest<HTMLDetailsElement>('details[data-fold]');
      const behind = visited;
      if (!here || here === behind) return;
      visited = here;
      const isLater =
        behind && (behind.compareDocumentPosition(here) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
      if (!behind || !isLater || behind.contains(here) || !isComplete(behind)) return;
      const before = target.getBoundingClientRect().top;
      behind.open = false;
      window.scrollBy(0, target.getBoundingClientRect().top - before);
    };
    const focused = ({ target }: FocusEvent) => {
      if (!(target instanceof Element)) return;
      // With a pointer the page must not move between press and release, or the release misses.
      if (pressed) box.addEventListener('click', () => foldBehind(target), { once: true });
      else foldBehind(target);
    };
    const down = () => {
      pressed = true;
    };
    const up = () => {
      pressed = false;
    };
    box.addEventListener('focusin', focused);
    box.addEventListener('pointerdown', down);
    window.addEventListener('pointerup', up);
    window.addEventListener('pointercancel', up);
    return () => {
      box.removeEventListener('focusin', focused);
      box.removeEventListener('pointerdown', down);
      window.removeEventListener('pointerup', up);
      window.removeEventListener('pointercancel', up);
    };
  }, [root]);
}
