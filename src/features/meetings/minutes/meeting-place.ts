import 'server-only';
import { getTranslations } from 'next-intl/server';
import { formats } from '@/i18n/format';
import { nameIn } from '@/i18n/named';
import type { Locale } from '@/i18n/routing';
import type { MeetingPlaceRow } from './data/find-meeting-place';

/** Where a page about a meeting is: the places above it, and its own words for the title. */
export async function meetingPlace(locale: Locale, { id, kind, heldOn, collaborative }: MeetingPlaceRow) {
  const t = await getTranslations({ locale, namespace: 'meetings.meeting' });
  const m = await getTranslations({ locale, namespace: 'minutes' });
  const day = { day: formats(locale).day(heldOn) };
  const name = nameIn(locale, collaborative);
  const meeting = kind === 'correspondence' ? m('correspondenceTitle', day) : t('title', day);
  return {
    collaborative: name,
    meeting,
    caption: `${name}, ${meeting}`,
    places: [
      { href: `/${locale}/collaboratives/${collaborative.id}`, label: name },
      { href: `/${locale}/meetings/${id}`, label: meeting },
    ],
  };
}
