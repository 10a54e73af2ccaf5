import 'server-only';
import { getTranslations } from 'next-intl/server';
import type { Locale } from '@/i18n/routing';
import type { ItemWords } from './components/meeting-item';

/** What stands before the facts of an item. */
export async function itemWords(locale: Locale): Promise<ItemWords> {
  const t = await getTranslations({ locale, namespace: 'meetings.meeting' });
  const m = await getTranslations({ locale, namespace: 'minutes.item' });
  return {
    serves: t('serves'),
    gapsOfNeed: t('gapsOfNeed'),
    intendedOutcome: t('intendedOutcome'),
    rationale: t('rationale'),
    openGap: (gap: string) => t('openGap', { gap }),
    closedReason: m('closedReason'),
    broughtBy: m('broughtBy'),
    outcome: m('outcome'),
    jointWith: m('jointWith'),
    since: m('since'),
  };
}
