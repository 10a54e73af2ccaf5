'use client';

import { createContext, useContext } from 'react';
import type { FormState } from '../form-state';

/** The words that every form needs; `formWords(locale)` of i18n has them. */
export type FormWords = {
  readonly problem: string;
  readonly errorPrefix: string;
  readonly optional: string;
  readonly day: string;
  readonly month: string;
  readonly year: string;
  readonly choose: string;
  readonly sending: string;
  readonly refused: string;
  readonly refusedHint: string;
  readonly stale: string;
  readonly staleHint: string;
  readonly busy: string;
  readonly busyHint: string;
  readonly forbidden: string;
  readonly forbiddenHint: string;
  readonly done: string;
};

const Words = createContext<FormWords | null>(null);
export const FormWordsProvider = Words.Provider;

export function useFormWords(): FormWords {
  const words = useContext(Words);
  if (!words) throw new Error('A field stands outside FormFrame or FilterForm.');
  return words;
}

/** What was typed into a field, or what it starts with. */
export function typedValue(state: FormState, name: string, initial = ''): string {
  const typed = state.values[name];
  if (typed === undefined) return initial;
  return typeof typed === 'string' ? typed : (typed[0] ?? '');
}

/** What was ticked in a group. A group sent without a tick is absent, so a form that was sent has its own answer. */
export function tickedValues(
  state: FormState,
  name: string,
  initial: readonly string[] = [],
): readonly string[] {
  const typed = state.values[name];
  if (typed === undefined) return state.status === 'idle' ? initial : [];
  return typeof typed === 'string' ? [typed] : typed;
}
