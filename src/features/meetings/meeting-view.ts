import 'server-only';
import { getTranslations } from 'next-intl/server';
import type { CalendarDay } from '@/domain/time/calendar-day';
import { formats } from '@/i18n/format';
import { type Named, nameIn } from '@/i18n/named';
import type { Locale } from '@/i18n/routing';
import type { TagTone } from '@/ui/tag';
import { countPresent } from './attendees';
import type { MeetingRow } from './data/find-meeting';
import type { NeedServedRow } from './data/list-needs-served';
import type { PlaceServedRow } from './data/list-places-served';
import type { ProfessionRow } from './data/list-professions';
import { gapsOfNeed } from './gaps-of-need';
import { namesFor } from './names';
import { quorumSentence } from './quorum-sentence';
import { quorumTerms } from './quorum-terms';

interface Facts {
  readonly meeting: MeetingRow;
  readonly needs: readonly NeedServedRow[];
  readonly places: readonly PlaceServedRow[];
  readonly placeNames: ReadonlyMap<string, { id: string } & Named>;
  readonly professions: readonly ProfessionRow[];
  readonly recordedBy: string | null;
  readonly today: CalendarDay;
}

export type MeetingView = Awaited<ReturnType<typeof meetingView>>;
export type ItemView = MeetingView['items'][number];

const STATUS_ORDER = ['present', 'deputy_for', 'observer', 'apologies'] as const;
const ACTION_TONES: Readonly<Record<string, TagTone>> = { open: 'info', done: 'good', dropped: 'neutral' };

/** The record of a meeting as one reader sees it. */
export async function meetingView(locale: Locale, facts: Facts) {
  const { meeting, needs, places, placeNames, professions, recordedBy, today } = facts;
  const t = await getTranslations({ locale, namespace: 'meetings' });
  const { weekday, day, sortBy } = formats(locale);
  const names = await namesFor(locale, professions, [...places, ...placeNames.values()]);
  const langOf = (language: Locale) => (language === locale ? undefined : language);
  const attendees = meeting.attendances.map(({ membership, ...row }) => ({
    ...row,
    role: membership?.role ?? null,
  }));

  const attendance = STATUS_ORDER.flatMap((status) =>
    sortBy(
      meeting.attendances.filter((each) => each.status === status),
      ({ name }) => name,
    ),
  ).map(({ id, name, status, professionKey, sector, membership }) => ({
    id,
    name,
    status:
      status === 'deputy_for'
        ? t('meeting.deputyFor', { name: membership?.person.name ?? '' })
        : t(`attendance.${status}`),
    profession: professionKey ? names.profession(professionKey) : t('meeting.notRecorded'),
    sector: sector ? t(`sector.${sector}`) : t('meeting.notRecorded'),
  }));

  const items = meeting.items.map((item) => {
    const need = needs.find(({ id }) => id === item.need?.id);
    return {
      id: item.id,
      title: item.title,
      lang: langOf(meeting.language),
      serves: t(`serves.${item.serves}`),
      need: item.need && {
        name: locale === 'cy' ? item.need.titleCy : item.need.titleEn,
        reference: item.need.reference,
        gaps: need ? names.gapsByProfession(gapsOfNeed(need, places)) : [],
      },
      intendedOutcome: item.intendedOutcome,
      note: item.note,
      decisions: item.decisions.map((decision) => ({
        id: decision.id,
        title: t('meeting.decision', { reference: decision.reference }),
        text: decision.text,
        rationale: decision.rationale,
        lang: langOf(decision.language),
        status: t(`decisionStatus.${decision.status}`),
        tone: decision.status === 'decided' ? ('good' as const) : ('attention' as const),
        gap:
          decision.gapPlaceId && decision.gapProfession
            ? names.gap({ placeId: decision.gapPlaceId, professionKey: decision.gapProfession })
            : null,
        review: decision.reviewOn && t('meeting.review', { day: day(decision.reviewOn) }),
        deployments: decision.deployments.map(({ id, reference }) => ({
          id,
          href: `/${locale}/deployments/${id}`,
          label: t('meeting.becameDeployment', { reference }),
        })),
      })),
      actions: item.actions.map((action) => {
        const overdue = action.status === 'open' && action.dueOn !== null && action.dueOn < today;
        return {
          id: action.id,
          title: t('meeting.action', { reference: action.reference }),
          text: action.text,
          lang: langOf(action.language),
          status: overdue ? t('page.overdue') : t(`actionStatus.${action.status}`),
          tone: overdue ? ('bad' as const) : (ACTION_TONES[action.status] ?? 'neutral'),
          owner: t('meeting.owner', { name: action.owner.person.name }),
          due: action.dueOn ? t('meeting.due', { day: day(action.dueOn) }) : t('meeting.noDue'),
        };
      }),
    };
  });

  const { collaborative } = meeting;
  return {
    title: t('meeting.title', { day: day(meeting.heldOn) }),
    when: meeting.startsAt
      ? t('meeting.whenAt', { day: weekday(meeting.heldOn), time: meeting.startsAt })
      : weekday(meeting.heldOn),
    collaborative: {
      name: nameIn(locale, collaborative),
      href: `/${locale}/collaboratives/${collaborative.id}`,
    },
    reference: meeting.reference,
    isPlanned: meeting.status === 'planned',
    purpose: meeting.purpose,
    lang: langOf(meeting.language),
    location: meeting.location,
    recordedBy: recordedBy && t('meeting.recordedBy', { name: recordedBy }),
    quorate: meeting.quorate,
    quorum:
      meeting.status === 'held'
        ? await quorumSentence(locale, quorumTerms(collaborative), countPresent(attendees), meeting.quorate)
        : null,
    attendance,
    items,
  };
}
