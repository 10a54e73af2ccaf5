import { getTranslations } from 'next-intl/server';
import type { CalendarDay } from '@/domain/time/calendar-day';
import { formats } from '@/i18n/format';
import type { Locale } from '@/i18n/routing';

type Props = Readonly<{
  locale: Locale;
  earliest: Readonly<{ id: string; heldOn: CalendarDay; carried: number }> | null;
  /** Of the meeting whose agenda is made. */
  day: CalendarDay;
  offered: readonly { readonly waits: boolean }[];
}>;

/** Why the agenda of a later meeting is short: open business stands on that of an earlier one, or waits for it. */
export async function EarlierNote({ locale, earliest, day, offered }: Props) {
  if (earliest === null || earliest.heldOn >= day) return null;
  const count = earliest.carried + offered.filter(({ waits }) => waits).length;
  if (count === 0) return null;
  const t = await getTranslations({ locale, namespace: 'agenda.offered' });
  return (
    <p>
      {t('earlier', { count })}{' '}
      <a href={`/${locale}/meetings/${earliest.id}/agenda`}>
        {t('earlierLink', { day: formats(locale).day(earliest.heldOn) })}
      </a>
    </p>
  );
}
