import 'server-only';
import { getTranslations } from 'next-intl/server';
import { can } from '@/domain/access/can';
import { EQUAL_VOICE_TERMS, equalVoice } from '@/domain/meetings/equal-voice';
import { isThere } from '@/domain/meetings/meeting';
import { formats } from '@/i18n/format';
import { nameIn } from '@/i18n/named';
import type { Locale } from '@/i18n/routing';
import type { SessionActor } from '@/server/actor';
import type { CollaborativeHome } from './data/find-collaborative-home';
import { gapsOfNeed } from './gaps-of-need';
import { namesFor } from './names';
import { needsYou } from './needs-you';
import { quorumNeeded } from './quorum-sentence';
import { quorumTerms } from './quorum-terms';

export type CollaborativeView = Awaited<ReturnType<typeof collaborativeView>>;

/** A collaborative's page as one member sees it. */
export async function collaborativeView(locale: Locale, actor: SessionActor, home: CollaborativeHome) {
  const { collaborative, places, placeNames, professions, needs } = home;
  const target = { kind: 'collaborative', id: collaborative.id } as const;
  const { sortBy, list } = formats(locale);
  const names = await namesFor(locale, professions, [...places, ...placeNames.values()]);
  const served = sortBy(
    places.filter(({ direct }) => direct).map((place) => nameIn(locale, place)),
    (name) => name,
  );
  return {
    name: nameIn(locale, collaborative),
    serves: served.length > 0 ? list(served) : null,
    logHref: can(actor, 'meeting:record', target)
      ? `/${locale}/collaboratives/${collaborative.id}/meetings/new`
      : null,
    when: await whenView(locale, home),
    needsYou: await needsYou(locale, actor, home, names),
    changes: await changesView(locale, home, names),
    voice: await voiceView(locale, home, names),
    meetings: await meetingsView(locale, home),
    decisions: await decisionsView(locale, home, names),
    actions: await actionsView(locale, actor, home),
    needs: needs.map((need) => ({
      id: need.id,
      reference: need.reference,
      name: nameIn(locale, need),
      place: locale === 'cy' ? need.placeNameCy : need.placeNameEn,
      gaps: names.gapsByProfession(gapsOfNeed(need, places)),
    })),
    terms: await termsView(locale, home, names, served),
  };
}

type Names = Awaited<ReturnType<typeof namesFor>>;

async function whenView(locale: Locale, { nextMeeting, meetings: [last] }: CollaborativeHome) {
  const t = await getTranslations({ locale, namespace: 'meetings.page' });
  const { weekday } = formats(locale);
  const next = nextMeeting && { day: weekday(nextMeeting.heldOn), time: nextMeeting.startsAt };
  return {
    next: next
      ? next.time
        ? t('nextMeetingAt', { day: next.day, time: next.time })
        : t('nextMeeting', { day: next.day })
      : t('noNextMeeting'),
    last: last ? t('lastMeeting', { day: weekday(last.heldOn) }) : t('neverMet'),
    lastHref: last ? `/${locale}/meetings/${last.id}` : null,
  };
}

async function changesView(
  locale: Locale,
  { deployments, decisions, meetings: [last] }: CollaborativeHome,
  names: Names,
) {
  const t = await getTranslations({ locale, namespace: 'meetings.page' });
  const { day, wte } = formats(locale);
  const since = last?.heldOn ?? null;
  const moved = deployments
    .filter(({ sinceDay }) => since === null || sinceDay >= since)
    .map((each) => ({
      key: each.id,
      text: t(`deploymentMoved.${each.status}`, {
        reference: each.reference,
        subject: names.subject(each.receivingPlaceId, each.professionKey),
      }),
      href: `/${locale}/deployments/${each.id}`,
      detail: t('deploymentDetail', { wte: wte(each.wte), from: day(each.from), to: day(each.lastDay) }),
    }));
  const decided = decisions.filter(({ meetingId }) => meetingId === last?.id).length;
  const lines =
    last && decided > 0
      ? [
          ...moved,
          {
            key: last.id,
            text: t('decidedAtLast', { count: decided }),
            href: `/${locale}/meetings/${last.id}`,
            detail: last.reference,
          },
        ]
      : moved;
  return { title: since ? t('changed', { day: day(since) }) : t('changedSinceStart'), lines };
}

async function voiceView(locale: Locale, { members, meetings }: CollaborativeHome, names: Names) {
  const t = await getTranslations({ locale, namespace: 'meetings.page' });
  const { sortBy, list, day, number } = formats(locale);
  const [last] = meetings;
  if (!last) return null;
  const counted = meetings.map(({ heldOn, attendances }) => ({ heldOn, attendees: attendances }));
  const voices = sortBy(
    equalVoice([...new Set(members.map(({ professionKey }) => professionKey))], counted).map((voice) => ({
      ...voice,
      label: names.profession(voice.professionKey),
    })),
    ({ label }) => label,
  );
  const silent = voices.filter(({ notHeard }) => notHeard === true).map(({ label }) => label);
  const known = voices.some(({ notHeard }) => notHeard !== null);
  return {
    title: t('voiceChart', { count: Math.min(meetings.length, EQUAL_VOICE_TERMS.meetings) }),
    bars: voices.map(({ professionKey, label, attendances }) => ({
      key: professionKey,
      label,
      value: attendances,
      text: number(attendances),
    })),
    sentence:
      silent.length > 0 ? t('voiceSilent', { professions: list(silent) }) : known ? t('voiceEveryone') : null,
    source: t('voiceSource', { day: day(last.heldOn) }),
  };
}

async function meetingsView(locale: Locale, { meetings }: CollaborativeHome) {
  const t = await getTranslations({ locale, namespace: 'meetings' });
  const { day, number } = formats(locale);
  return meetings.map((meeting) => ({
    id: meeting.id,
    href: `/${locale}/meetings/${meeting.id}`,
    day: day(meeting.heldOn),
    reference: meeting.reference,
    purpose: meeting.purpose,
    lang: meeting.language === locale ? undefined : meeting.language,
    present: number(meeting.attendances.filter(isThere).length),
    decisions: number(meeting.decisions),
    quorum:
      meeting.quorate === null
        ? null
        : ({
            text: t(meeting.quorate ? 'quorum.quorate' : 'quorum.notQuorate'),
            tone: meeting.quorate ? 'good' : 'attention',
          } as const),
  }));
}

async function decisionsView(locale: Locale, { decisions }: CollaborativeHome, names: Names) {
  const t = await getTranslations({ locale, namespace: 'meetings' });
  const { day } = formats(locale);
  return decisions.map((decision) => ({
    id: decision.id,
    reference: decision.reference,
    href: `/${locale}/meetings/${decision.meetingId}`,
    text: decision.text,
    lang: decision.language === locale ? undefined : decision.language,
    status: t(`decisionStatus.${decision.status}`),
    tone: decision.status === 'decided' ? ('good' as const) : ('attention' as const),
    gap:
      decision.gapPlaceId && decision.gapProfession
        ? names.gap({ placeId: decision.gapPlaceId, professionKey: decision.gapProfession })
        : null,
    review: decision.reviewOn ? day(decision.reviewOn) : t('page.noReview'),
  }));
}

async function actionsView(locale: Locale, { today }: SessionActor, { openActions }: CollaborativeHome) {
  const t = await getTranslations({ locale, namespace: 'meetings.page' });
  const { day } = formats(locale);
  return openActions.map((action) => ({
    id: action.id,
    reference: action.reference,
    href: `/${locale}/meetings/${action.meetingId}`,
    text: action.text,
    lang: action.language === locale ? undefined : action.language,
    owner: action.ownerName,
    due: action.dueOn ? day(action.dueOn) : t('noDue'),
    overdue: action.dueOn !== null && action.dueOn < today,
  }));
}

async function termsView(
  locale: Locale,
  { collaborative, members }: CollaborativeHome,
  names: Names,
  served: readonly string[],
) {
  const t = await getTranslations({ locale, namespace: 'meetings' });
  const { day, list: listed, number } = formats(locale);
  const notSet = t('page.term.notSet');
  // Usual answers are kept as codes and have words; anything else stands as it was entered.
  const coded = (list: 'cadence' | 'decisionMethod', value: string | null) => {
    const key = `page.${list}.${value}` as 'page.cadence.monthly';
    return value === null ? notSet : t.has(key) ? t(key) : value;
  };
  const { professionKey, termsReviewOn } = collaborative;
  return [
    ['purpose', locale === 'cy' ? collaborative.purposeCy : collaborative.purposeEn],
    ['serves', served.length > 0 ? listed(served) : t('page.servesNobody')],
    ['profession', professionKey ? names.profession(professionKey) : t('page.term.allProfessions')],
    ['quorum', (await quorumNeeded(locale, quorumTerms(collaborative))) ?? t('quorum.none')],
    ['cadence', coded('cadence', collaborative.cadence)],
    ['decisionMethod', coded('decisionMethod', collaborative.decisionMethod)],
    ['review', termsReviewOn ? day(termsReviewOn) : notSet],
    ['members', number(members.length)],
  ].map(([key = '', value = '']) => ({ key, value }));
}
