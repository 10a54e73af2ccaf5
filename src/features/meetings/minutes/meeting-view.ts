import 'server-only';
import { getTranslations } from 'next-intl/server';
import type { CalendarDay } from '@/domain/time/calendar-day';
import { formats } from '@/i18n/format';
import { type Named, nameIn } from '@/i18n/named';
import type { Locale } from '@/i18n/routing';
import type { TagTone } from '@/ui/tag';
import { countPresent } from '../attendees';
import type { NeedServedRow } from '../data/list-needs-served';
import type { PlaceServedRow } from '../data/list-places-served';
import type { ProfessionRow } from '../data/list-professions';
import { MEETING_TONES } from '../meeting-tones';
import { namesFor } from '../names';
import { quorumSentence } from '../quorum-sentence';
import { termsOfMeeting } from '../quorum-terms';
import type { MeetingRow } from './data/find-meeting';
import { itemViews } from './item-views';
import { whenOf } from './when';

export interface MeetingFacts {
  readonly meeting: MeetingRow;
  readonly needs: readonly NeedServedRow[];
  readonly places: readonly PlaceServedRow[];
  readonly placeNames: ReadonlyMap<string, { id: string } & Named>;
  readonly professions: readonly ProfessionRow[];
  readonly amendments: readonly Date[];
  readonly today: CalendarDay;
}

export type MeetingView = Awaited<ReturnType<typeof meetingView>>;

const STATUS_ORDER = ['present', 'deputy_for', 'observer', 'apologies'] as const;
export const MINUTES_TONES = { draft: 'neutral', circulated: 'info', confirmed: 'good' } as const;

/** The record of a meeting as one reader sees it: for the page, for paper and for the file. */
export async function meetingView(locale: Locale, facts: MeetingFacts) {
  const { meeting, places, placeNames, professions } = facts;
  const t = await getTranslations({ locale, namespace: 'meetings' });
  const m = await getTranslations({ locale, namespace: 'minutes' });
  const { day } = formats(locale);
  const names = await namesFor(locale, professions, [...places, ...placeNames.values()]);
  const { collaborative, status, minutesStatus, quorate } = meeting;
  const attendees = meeting.attendances.map(({ membership, ...row }) => ({
    ...row,
    role: membership?.role ?? null,
  }));
  const heldDay = { day: day(meeting.heldOn) };
  return {
    title:
      meeting.kind === 'correspondence' ? m('correspondenceTitle', heldDay) : t('meeting.title', heldDay),
    when: await whenOf(locale, meeting),
    collaborative: {
      id: collaborative.id,
      name: nameIn(locale, collaborative),
      href: `/${locale}/collaboratives/${collaborative.id}`,
    },
    reference: meeting.reference,
    isHeld: status === 'held',
    tag: minutesStatus
      ? { label: m(`status.${minutesStatus}`), tone: MINUTES_TONES[minutesStatus] as TagTone }
      : { label: m(`meetingStatus.${status}`), tone: MEETING_TONES[status] },
    purpose: meeting.purpose.trim() || null,
    lang: meeting.language === locale ? undefined : meeting.language,
    location: meeting.location,
    chair: meeting.chair,
    quorate,
    quorum:
      status === 'held' && meeting.sight === 'whole' && meeting.kind === 'meeting'
        ? await quorumSentence(
            locale,
            termsOfMeeting(meeting, collaborative),
            countPresent(attendees),
            quorate,
          )
        : null,
    life: await lifeOf(locale, facts),
    attendance: attendanceOf(),
    items: await itemViews(locale, facts, names),
  };

  function attendanceOf() {
    const { sortBy } = formats(locale);
    const ordered = STATUS_ORDER.flatMap((each) =>
      sortBy(
        meeting.attendances.filter((row) => row.status === each),
        ({ name }) => name,
      ),
    );
    return ordered.map(({ id, name, status: was, professionKey, sector, membership }) => ({
      id,
      name,
      status:
        was === 'deputy_for'
          ? t('meeting.deputyFor', { name: membership?.person.name ?? '' })
          : t(`attendance.${was}`),
      profession: professionKey ? names.profession(professionKey) : t('meeting.notRecorded'),
      sector: sector ? t(`sector.${sector}`) : t('meeting.notRecorded'),
    }));
  }
}

interface LifeLine {
  readonly key: string;
  readonly text: string;
  readonly href?: string;
}

/** Recorded, circulated, confirmed, amended: by whom and when, the first first. */
async function lifeOf(locale: Locale, { meeting, amendments }: MeetingFacts): Promise<LifeLine[]> {
  const t = await getTranslations({ locale, namespace: 'minutes.life' });
  const { day, instant } = formats(locale);
  const lines: LifeLine[] = [];
  const nobody = t('nobody');
  if (meeting.status !== 'held') return lines;
  if (meeting.recordedBy) lines.push({ key: 'recorded', text: t('recorded', { name: meeting.recordedBy }) });
  if (meeting.circulatedAt && meeting.minutesStatus !== 'draft') {
    const facts = { name: meeting.circulatedBy ?? nobody, at: instant(meeting.circulatedAt) };
    lines.push({ key: 'circulated', text: t('circulated', facts) });
  }
  if (meeting.confirmedAt && meeting.minutesStatus === 'confirmed') {
    const facts = { name: meeting.confirmedBy ?? nobody, at: instant(meeting.confirmedAt) };
    lines.push({ key: 'confirmed', text: t('confirmed', facts) });
    if (meeting.confirmedAtMeeting) {
      const { id, heldOn } = meeting.confirmedAtMeeting;
      const text = t('confirmedAt', { day: day(heldOn) });
      lines.push({ key: 'at', text, href: `/${locale}/meetings/${id}` });
    }
  }
  amendments.forEach((at, index) => {
    lines.push({ key: `amended-${index}`, text: t('amended', { at: instant(at) }) });
  });
  return lines;
}
