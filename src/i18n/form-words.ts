import type { Locale } from './routing';
import { words } from './words';

/** What every form says, for the props of `FormFrame`: plain texts without arguments. */
export function formWords(locale: Locale) {
  return words[locale].common.form;
}

/** What the list of findings says around them, for the props of `VerdictList`. */
export function verdictWords(locale: Locale) {
  return words[locale].common.verdict;
}
