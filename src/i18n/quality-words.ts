import { createTranslator } from 'use-intl/core';
import type { Locale } from './routing';
import { type AppWords, words } from './words';

/** Words about the quality of data, wherever figures rest on them: the dashboards and the employer's own page. */
export function qualityWords(locale: Locale) {
  // The compiler knows the English texts letter by letter, to check arguments; Welsh has the same keys, other texts.
  const messages = words[locale] as AppWords;
  return createTranslator({ locale, messages, namespace: 'quality', timeZone: 'Europe/London' });
}

export type QualityWords = ReturnType<typeof qualityWords>;
