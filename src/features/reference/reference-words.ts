import { getTranslations } from 'next-intl/server';
import type { Locale } from '@/i18n/routing';
import type { TwoNames } from './confidence';

/** Reads this feature's words in one language. */
export const referenceWords = (locale: Locale) => getTranslations({ locale, namespace: 'reference' });

export type ReferenceWords = Awaited<ReturnType<typeof referenceWords>>;

/** What every panel of the page gets beside its rows. */
export type PanelProps<Row> = {
  readonly rows: readonly Row[];
  readonly locale: Locale;
  readonly words: ReferenceWords;
};

export function nameIn(locale: Locale, names: TwoNames): string {
  return locale === 'cy' ? names.nameCy : names.nameEn;
}
