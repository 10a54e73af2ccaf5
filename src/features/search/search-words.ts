import { createTranslator } from 'use-intl/core';
import type { Locale } from '@/i18n/routing';
import { type AppWords, words } from '@/i18n/words';

/** This feature's words in one language. */
export function searchWords(locale: Locale) {
  // The compiler knows the English texts letter by letter, to check arguments; Welsh has the same keys, other texts.
  const messages = words[locale] as AppWords;
  return createTranslator({ locale, messages, namespace: 'search', timeZone: 'Europe/London' });
}

export type SearchWords = ReturnType<typeof searchWords>;
