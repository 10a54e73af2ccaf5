import 'server-only';
import { getTranslations } from 'next-intl/server';
import type { Locale } from '@/i18n/routing';
import { words } from '@/i18n/words';
import { MOST_ACTIONS, MOST_ITEMS, MOST_OBSERVERS } from './choices';
import type { RecordWords } from './components/record-form-props';

/** Everything that the form of a meeting says, ready for the browser, which formats nothing. */
export async function recordWords(locale: Locale): Promise<RecordWords> {
  const t = await getTranslations({ locale, namespace: 'meetings' });
  const { record, serves, attendance, outcome } = words[locale].meetings;
  const numbers = (most: number, label: (number: string) => string) =>
    Array.from({ length: most }, (_, index) => label(String(index + 1)));
  return {
    ...record,
    serves,
    answers: attendance,
    outcomes: outcome,
    itemNumbers: numbers(MOST_ITEMS, (number) => t('itemNumber', { number })),
    actionNumbers: numbers(MOST_ACTIONS, (number) => t('actionNumber', { number })),
    observerNumbers: numbers(MOST_OBSERVERS, (number) => t('observerNumber', { number })),
  };
}
