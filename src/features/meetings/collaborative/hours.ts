import 'server-only';
import { getTranslations } from 'next-intl/server';
import { formats } from '@/i18n/format';
import type { Locale } from '@/i18n/routing';

/** Says a number of minutes as people do: "10 h", "1 h 05 min", "45 min", "0". */
export async function hoursIn(locale: Locale): Promise<(minutes: number) => string> {
  const t = await getTranslations({ locale, namespace: 'collaborative.time' });
  const { number } = formats(locale);
  return (all) => {
    const hours = number(Math.floor(all / 60));
    const minutes = all % 60;
    if (all === 0) return '0';
    if (minutes === 0) return t('wholeHours', { hours });
    if (all < 60) return t('minutesAlone', { minutes: String(minutes) });
    return t('hours', { hours, minutes: String(minutes).padStart(2, '0') });
  };
}
