import 'server-only';
import { getTranslations } from 'next-intl/server';
import { calendarDayInLondon } from '@/domain/time/calendar-day';
import { formats } from '@/i18n/format';
import type { Locale } from '@/i18n/routing';
import type { VersionRow } from './data/list-versions';

/** Versions as rows of a table and as choices of a list. */
export async function versionRows(locale: Locale, versions: readonly VersionRow[]) {
  const t = await getTranslations({ locale, namespace: 'minutes' });
  const { instant, shortDay } = formats(locale);
  return versions.map(({ number, status, savedAt, by, reason, reasonLanguage }) => {
    const at = instant(savedAt);
    const correction = status === 'confirmed' ? t('versions.amendment') : t('versions.correction');
    const shown = reason ? correction : t(`status.${status}`);
    return {
      number,
      numbered: t('versions.numbered', { number: String(number) }),
      at,
      status: shown,
      by: by ?? t('life.nobody'),
      reason,
      lang: reasonLanguage && reasonLanguage !== locale ? reasonLanguage : undefined,
      option: t('versions.option', {
        number: String(number),
        status: shown,
        at: shortDay(calendarDayInLondon(savedAt.getTime())),
      }),
    };
  });
}
