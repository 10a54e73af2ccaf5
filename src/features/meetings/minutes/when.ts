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

/** "Thursday 5 November 2026, 14:00 to 15:30", with as much of it as is known. */
export async function whenOf(locale: Locale, { heldOn, startsAt, endsAt }: Times): Promise<string> {
  const t = await getTranslations({ locale, namespace: 'minutes' });
  const day = formats(locale).weekday(heldOn);
  if (!startsAt) return day;
  return endsAt ? t('whenFromTo', { day, from: startsAt, to: endsAt }) : t('whenAt', { day, time: startsAt });
}
