import 'server-only';
import { getTranslations } from 'next-intl/server';
import type { CalendarDay } from '@/domain/time/calendar-day';
import { formats } from '@/i18n/format';
import type { Locale } from '@/i18n/routing';

interface Times {
  readonly heldOn: CalendarDay;
  readonly startsAt: string | null;
  readonly endsAt: string | null;
}

/** "Thursday 3 December 2026, 14:00 to 16:00", with as much of it as is known. */
export async function whenIn(locale: Locale): Promise<(meeting: Times) => string> {
  const t = await getTranslations({ locale, namespace: 'calendar' });
  const { weekday } = formats(locale);
  return ({ heldOn, startsAt: start, endsAt: end }) => {
    const day = weekday(heldOn);
    if (start === null) return day;
    return end === null ? t('at', { day, start }) : t('fromTo', { day, start, end });
  };
}
