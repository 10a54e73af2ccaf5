import 'server-only';
import { getTranslations } from 'next-intl/server';
import { formats } from '@/i18n/format';
import { nameIn } from '@/i18n/named';
import type { Locale } from '@/i18n/routing';
import type { SessionActor } from '@/server/actor';
import { gapsOfNeed } from '../gaps-of-need';
import { MINUTES_TONES } from '../minutes/meeting-view';
import { type Names, namesFor } from '../names';
import type { CollaborativeHome } from './data/find-home';
import { needsYou } from './needs-you';
import { voicePanel } from './voice-view';

export type CollaborativeView = Awaited<ReturnType<typeof collaborativeView>>;

/** A collaborative's own page as one person sees it. */
export async function collaborativeView(locale: Locale, actor: SessionActor, home: CollaborativeHome) {
  const { collaborative, places, placeNames, professions, needs, reader } = home;
  const { sortBy, list } = formats(locale);
  const names = await namesFor(locale, professions, [...places, ...placeNames.values()]);
  const served = sortBy(
    places.filter(({ direct }) => direct).map((place) => nameIn(locale, place)),
    (name) => name,
  );
  const own = `/${locale}/collaboratives/${collaborative.id}`;
  return {
    name: nameIn(locale, collaborative),
    purpose: locale === 'cy' ? collaborative.purposeCy : collaborative.purposeEn,
    serves: served.length > 0 ? list(served) : null,
    belongs: reader.belongs,
    seesMeetings: reader.seesMeetings,
    seesGaps: reader.seesGaps,
    logHref: reader.leads ? `${own}/meetings/new` : null,
    next: await nextView(locale, home),
    needsYou: reader.belongs ? await needsYou(locale, actor, home, names) : null,
    moreNeedsYou: (await getTranslations({ locale, namespace: 'collaborative.home' }))('more'),
    changes: reader.belongs ? await changesView(locale, actor, home, names) : null,
    voice: await voicePanel(locale, { ...home, today: actor.today }, names),
    voiceHref: `${own}/voice`,
    meetings: await meetingsView(locale, home),
    needs: needs.map((need) => ({
      id: need.id,
      reference: need.reference,
      name: nameIn(locale, need),
      place: locale === 'cy' ? need.placeNameCy : need.placeNameEn,
      gaps: names.gapsByProfession(gapsOfNeed(need, places)),
    })),
    needsSummary: (await getTranslations({ locale, namespace: 'collaborative.home' }))('needs', {
      count: needs.length,
    }),
    registers: await registersView(locale, home),
  };
}

async function nextView(locale: Locale, { nextMeeting, collaborative, reader }: CollaborativeHome) {
  const t = await getTranslations({ locale, namespace: 'collaborative.next' });
  const { weekday } = formats(locale);
  if (!nextMeeting)
    return {
      when: t('none'),
      agenda: null,
      href: reader.leads ? `/${locale}/collaboratives/${collaborative.id}/meetings/plan` : null,
      link: t('plan'),
      page: null,
    };
  const { id, heldOn, startsAt, location, items, withoutOutcome, status } = nextMeeting;
  const day = weekday(heldOn);
  const agendaComesLater = status === 'planned' && !reader.belongs;
  return {
    when: startsAt ? t('whenAt', { day, time: startsAt }) : day,
    where: location,
    status: status === 'planned' ? t('planned') : t('called'),
    agenda: agendaComesLater
      ? t('agendaLater')
      : items === 0
        ? t('noItems')
        : withoutOutcome > 0
          ? t('withoutOutcome', { count: items, without: String(withoutOutcome) })
          : t('items', { count: items }),
    href: reader.leads ? `/${locale}/meetings/${id}/agenda` : `/${locale}/meetings/${id}`,
    link: reader.leads ? t('openAgenda') : agendaComesLater ? t('seeMeeting') : t('seeAgenda'),
    page: `/${locale}/meetings/${id}`,
  };
}

/** Moves of gaps that are named; the region's page has all of them. */
const MOST_MOVES = 3;

async function changesView(locale: Locale, actor: SessionActor, home: CollaborativeHome, names: Names) {
  const t = await getTranslations({ locale, namespace: 'meetings.page' });
  const c = await getTranslations({ locale, namespace: 'collaborative.changes' });
  const { day, wteInFull: wte } = formats(locale);
  const { since } = home;
  const moves = home.gapMoves.slice(0, MOST_MOVES).map(({ placeId, professionKey, changeWte }) => {
    const { href, label, key } = names.gap({ placeId, professionKey });
    return {
      key,
      href,
      text: c(changeWte < 0 ? 'narrowed' : 'widened', { subject: label, wte: wte(Math.abs(changeWte)) }),
      detail: null,
    };
  });
  const began = home.deployments
    .filter(
      ({ status, from, lastDay }) =>
        status === 'agreed' && since !== null && from > since && from <= actor.today && lastDay >= from,
    )
    .map((each) => ({
      key: `${each.id} began`,
      text: c('began', {
        reference: each.reference,
        subject: names.subject(each.receivingPlaceId, each.professionKey),
      }),
      href: `/${locale}/deployments/${each.id}`,
      detail: t('deploymentDetail', { wte: wte(each.wte), from: day(each.from), to: day(each.lastDay) }),
    }));
  const begun = new Set(began.map(({ href }) => href));
  const moved = home.deployments
    .filter(({ sinceDay }) => since === null || sinceDay >= since)
    .map((each) => ({
      key: each.id,
      text: t(`deploymentMoved.${each.status}`, {
        reference: each.reference,
        subject: names.subject(each.receivingPlaceId, each.professionKey),
      }),
      href: `/${locale}/deployments/${each.id}`,
      detail: t('deploymentDetail', { wte: wte(each.wte), from: day(each.from), to: day(each.lastDay) }),
    }))
    .filter(({ href }) => !begun.has(href));
  const told = home.changes.map((change) => ({
    key: `${change.kind} ${change.id} ${change.day}`,
    text:
      change.kind === 'need'
        ? c('newNeed', { need: nameIn(locale, change) })
        : c(change.answer === 'act' ? 'actedOn' : 'supported', { title: nameIn(locale, change) }),
    ...(change.kind === 'need' ? {} : { href: `/${locale}/proposals/${change.id}` }),
    detail: c('changeDetail', { reference: change.reference, day: day(change.day) }),
  }));
  return {
    title: since ? t('changed', { day: day(since) }) : t('changedSinceStart'),
    lines: [...moves, ...told, ...began, ...moved],
  };
}

async function meetingsView(locale: Locale, { meetings }: CollaborativeHome) {
  const t = await getTranslations({ locale, namespace: 'meetings' });
  const c = await getTranslations({ locale, namespace: 'collaborative' });
  const { day, number } = formats(locale);
  return meetings.map((meeting) => ({
    id: meeting.id,
    href: `/${locale}/meetings/${meeting.id}`,
    day: day(meeting.heldOn),
    purpose: meeting.purpose,
    lang: meeting.language === locale ? undefined : meeting.language,
    present:
      meeting.kind === 'correspondence'
        ? c('home.byCorrespondence')
        : meeting.present === null
          ? null
          : number(meeting.present),
    decisions: meeting.decisions === null ? null : number(meeting.decisions),
    minutes: meeting.minutesStatus
      ? ({
          text: c(`minutesStatus.${meeting.minutesStatus}`),
          tone: MINUTES_TONES[meeting.minutesStatus],
        } as const)
      : null,
    notQuorate: meeting.quorate === false ? t('quorum.notQuorate') : null,
  }));
}

async function registersView(locale: Locale, { collaborative, counts, reader }: CollaborativeHome) {
  const t = await getTranslations({ locale, namespace: 'collaborative.registers' });
  const own = `/${locale}/collaboratives/${collaborative.id}`;
  const links = [
    reader.seesMeetings && { key: 'decisions', text: t('decisions', { count: String(counts.decisions) }) },
    reader.seesMeetings && { key: 'actions', text: t('actions', { count: String(counts.openActions) }) },
    reader.seesProposals && {
      key: 'proposals',
      text: t('proposals', { count: String(counts.openProposals) }),
    },
    reader.belongs && { key: 'suggest', text: t('suggest') },
    reader.belongs && { key: 'correspondence', text: t('correspondence') },
    reader.belongs && { key: 'series', text: t('series') },
    { key: 'members', text: t('members', { count: String(counts.members) }) },
    { key: 'induction', text: t('induction') },
    { key: 'terms', text: t('terms') },
    { key: 'voice', text: t('voice') },
    reader.belongs && { key: 'cluster-meetings', text: t('clusterMeetings') },
    reader.belongs && { key: 'time', text: t('time') },
    reader.seesMeetings && { key: 'year', text: t('year') },
    reader.seesMeetings && {
      key: 'good-practice',
      text: t('goodPractice'),
      href: `/${locale}/good-practice`,
    },
  ];
  return links.filter((link) => link !== false).map((link) => ({ href: `${own}/${link.key}`, ...link }));
}
