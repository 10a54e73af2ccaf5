import { createTranslator } from 'use-intl/core';
import type { Locale } from '@/i18n/routing';
import { type AppWords, words } from '@/i18n/words';

/** This feature's words in one language, wherever they are asked for: a page, a file, a test. */
export function teamWords(locale: Locale) {
  // The compiler knows the English texts letter by letter, to check arguments; Welsh has the same keys, other texts.
  const messages = words[locale] as AppWords;
  return createTranslator({ locale, messages, namespace: 'teams', timeZone: 'Europe/London' });
}

export type TeamWords = ReturnType<typeof teamWords>;
