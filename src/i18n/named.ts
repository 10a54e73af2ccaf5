import type { Locale } from './routing';

/** Something with a name in both languages. */
export interface Named {
  readonly nameEn: string;
  readonly nameCy: string;
}

/** The name in the reader's language. */
export function nameIn(locale: Locale, { nameEn, nameCy }: Named): string {
  return locale === 'cy' ? nameCy : nameEn;
}
