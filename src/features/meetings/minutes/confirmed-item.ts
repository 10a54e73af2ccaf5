import 'server-only';
import { getTranslations } from 'next-intl/server';
import { formats } from '@/i18n/format';
import type { Locale } from '@/i18n/routing';
import type { MinutesForStep } from './data/find-for-step';
import type { ToldItem } from './data/save-told-item';

/**
 * The item with which the minutes of a meeting tell that it found earlier ones right: in its own language, as an agenda
 * would have it.
 */
export async function confirmedItem(
  { id, kind, minutes }: MinutesForStep,
  language: Locale,
): Promise<ToldItem> {
  const agenda = await getTranslations({ locale: language, namespace: 'agenda' });
  const words = await getTranslations({ locale: language, namespace: 'minutes.confirm' });
  const day = formats(language).day(minutes.heldOn);
  return {
    title: agenda(kind === 'correspondence' ? 'line.correspondence' : 'line.minutes', { day }),
    intendedOutcome: agenda('intends.confirm'),
    note: words('foundRight'),
    language,
    origin: 'minutes',
    originId: id,
    outcome: 'information',
    serves: 'standing',
    needId: null,
    closed: false,
    closedReason: null,
  };
}
