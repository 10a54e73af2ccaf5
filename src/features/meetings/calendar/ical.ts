import 'server-only';
import ical, { ICalAttendeeStatus, ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import { getTranslations } from 'next-intl/server';
import { type CalendarState, calendarEntry } from '@/domain/meetings/calendar-entry';
import { addDays } from '@/domain/time/calendar-day';
import { nameIn } from '@/i18n/named';
import { type Locale, otherLocale } from '@/i18n/routing';
import { dateFromDay } from '@/server/days';
import type { CalendarMeeting } from './data/list-calendar-meetings';

const PRODUCT = { company: 'Cydweithio', product: 'Calendar' };
/** An address that cannot exist (RFC 2606): answers to invitations go nowhere, and no person's address is given away. */
const NOBODY = 'no-reply@cydweithio.invalid';
const HOUR = 3600;

const STATUSES: Readonly<Record<CalendarState, ICalEventStatus>> = {
  tentative: ICalEventStatus.TENTATIVE,
  confirmed: ICalEventStatus.CONFIRMED,
  cancelled: ICalEventStatus.CANCELLED,
};

interface Where {
  readonly locale: Locale;
  /** `https://host` of the portal. */
  readonly origin: string;
}

/**
 * One meeting as an invitation, or as its cancellation: calendars find it again by its UID. Whoever asks for it is the
 * one who is invited by it (RFC 5546, 3.2.2); who else comes, it does not tell.
 */
export async function invitation(where: Where, meeting: CalendarMeeting, reader: string): Promise<string> {
  const method = meeting.status === 'cancelled' ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.REQUEST;
  const calendar = ical({ prodId: PRODUCT, method });
  calendar
    .createEvent(await eventOf(where, meeting))
    .createAttendee({ email: reader, status: ICalAttendeeStatus.NEEDSACTION });
  return calendar.toString();
}

/** Everything that a person's calendar shows. */
export async function feed(where: Where, meetings: readonly CalendarMeeting[]): Promise<string> {
  const t = await getTranslations({ locale: where.locale, namespace: 'calendar.event' });
  const calendar = ical({ prodId: PRODUCT, method: ICalCalendarMethod.PUBLISH, name: t('feed'), ttl: HOUR });
  for (const meeting of meetings) calendar.createEvent(await eventOf(where, meeting));
  return calendar.toString();
}

async function eventOf({ locale, origin }: Where, meeting: CalendarMeeting) {
  const { state, startsMs, endsMs } = calendarEntry(meeting);
  const languages = [locale, otherLocale(locale)];
  const texts = await Promise.all(languages.map((each) => textsOf(each, origin, meeting, state)));
  // Without numbers: closed items are left out here, and the others would be numbered otherwise than on the agenda.
  const agenda = meeting.items.map((title) => `- ${title}`).join('\n');
  const allDay = startsMs === null;
  return {
    id: `${meeting.id}@cydweithio`,
    sequence: meeting.sequence,
    stamp: meeting.calendarChangedAt,
    lastModified: meeting.calendarChangedAt,
    start: allDay ? dateFromDay(meeting.heldOn) : new Date(startsMs),
    ...(allDay ? { end: dateFromDay(addDays(meeting.heldOn, 1)) } : {}),
    ...(endsMs === null ? {} : { end: new Date(endsMs) }),
    allDay,
    // A whole day is a day, wherever the reader is.
    ...(allDay ? { timezone: 'UTC' } : {}),
    status: STATUSES[state],
    summary: plain([...new Set(texts.map(({ summary }) => summary))].join(' / ')),
    description: plain([...texts.map(({ description }) => description), agenda].filter(Boolean).join('\n\n')),
    ...(meeting.location ? { location: plain(meeting.location) } : {}),
    organizer: { name: plain(nameIn(locale, meeting.collaborative)), email: NOBODY },
    url: addressOf(locale, origin, meeting),
  };
}

async function textsOf(locale: Locale, origin: string, meeting: CalendarMeeting, state: CalendarState) {
  const t = await getTranslations({ locale, namespace: 'calendar.event' });
  const name = nameIn(locale, meeting.collaborative);
  const lines = [
    t('purpose', { purpose: meeting.purpose }),
    meeting.cancelledReason === null ? null : t('reason', { reason: meeting.cancelledReason }),
    state === 'tentative' ? t('tentative') : null,
    t('link', { reference: meeting.reference, address: addressOf(locale, origin, meeting) }),
  ];
  return { summary: t(`summary.${state}`, { name }), description: lines.filter(Boolean).join('\n') };
}

/** The agenda while a meeting is to come; what became of it afterwards. */
function addressOf(locale: Locale, origin: string, { id, status }: CalendarMeeting): string {
  const isToCome = status === 'planned' || status === 'called';
  return `${origin}/${locale}/meetings/${id}${isToCome ? '/agenda' : ''}`;
}

/** Line ends of one kind and no other control characters, which a calendar file cannot hold (RFC 5545, 3.1). */
function plain(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what has to go.
  return text.replaceAll(/\r\n?/g, '\n').replaceAll(/[\u0000-\u0009\u000b-\u001f\u007f]/g, ' ');
}
