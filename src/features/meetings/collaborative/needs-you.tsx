import 'server-only';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { addDays } from '@/domain/time/calendar-day';
import { formats } from '@/i18n/format';
import type { Locale } from '@/i18n/routing';
import type { SessionActor } from '@/server/actor';
import type { Names } from '../names';
import type { CollaborativeHome } from './data/find-home';
import type { AttentionRow } from './data/list-attention';

export interface NeedsYouLine {
  readonly key: string;
  readonly text: ReactNode;
  readonly href: string;
  readonly detail: string;
}

/** Endings of money that the box names; the gap pages and the region's dashboard have all of them. */
const MOST_ENDINGS = 2;
/** Minutes and answers are named one by one, up to here; of the other kinds two become one line to their register. */
const MOST_NAMED: Partial<Record<Kind, number>> = {
  circulate: 3,
  confirm: 3,
  declined: 3,
  moreAsked: 3,
};
/** How long before their day the terms of reference come up. */
const TERMS_DAYS = 30;

/** What waits for this person, the most pressing first. Only who leads hears of what only a lead can move. */
export async function needsYou(
  locale: Locale,
  actor: SessionActor,
  home: CollaborativeHome,
  names: Names,
): Promise<NeedsYouLine[]> {
  const { leads } = home.reader;
  return [
    ...(await attentionLines(locale, home)),
    ...(leads ? await stuckDeployments(locale, home, names) : []),
    ...(leads ? await termsLines(locale, actor, home) : []),
    ...(leads ? await moneyThatEnds(locale, home, names) : []),
  ];
}

type Kind = AttentionRow['kind'];

/** In the order in which they are said. */
const KINDS: readonly Kind[] = [
  'circulate',
  'comments',
  'confirm',
  'declined',
  'moreAsked',
  'ownAction',
  'ratify',
  'review',
  'unanswered',
  'lapse',
  'suggestions',
  'otherActions',
  'read',
];

/** What someone wrote, marked with its language where that is not the page's. */
function inLanguage(locale: Locale, language: Locale | null) {
  return (written: ReactNode) => (
    <span lang={language === null || language === locale ? undefined : language}>{written}</span>
  );
}

async function attentionLines(locale: Locale, home: CollaborativeHome): Promise<NeedsYouLine[]> {
  const t = await getTranslations({ locale, namespace: 'collaborative.needsYou' });
  const { day: asDay } = formats(locale);
  const own = `/${locale}/collaboratives/${home.collaborative.id}`;
  const nextAgenda = home.nextMeeting ? `/${locale}/meetings/${home.nextMeeting.id}/agenda` : own;
  const one: Readonly<Record<Kind, (id: string) => string>> = {
    circulate: (id) => `/${locale}/meetings/${id}`,
    comments: (id) => `/${locale}/meetings/${id}`,
    confirm: (id) => `/${locale}/meetings/${id}`,
    read: (id) => `/${locale}/meetings/${id}`,
    declined: (id) => `/${locale}/proposals/${id}`,
    moreAsked: (id) => `/${locale}/proposals/${id}`,
    unanswered: (id) => `/${locale}/proposals/${id}`,
    ownAction: (id) => `/${locale}/actions/${id}`,
    otherActions: () => `${own}/actions`,
    ratify: (id) => `/${locale}/decisions/${id}`,
    review: (id) => `/${locale}/decisions/${id}`,
    lapse: (id) => `/${locale}/decisions/${id}`,
    suggestions: () => nextAgenda,
  };
  const many: Partial<Record<Kind, string>> = {
    circulate: own,
    confirm: own,
    declined: `${own}/proposals`,
    moreAsked: `${own}/proposals`,
    unanswered: `${own}/proposals`,
    ownAction: `/${locale}/actions`,
    ratify: `${own}/decisions`,
    review: `${own}/decisions`,
    lapse: `${own}/decisions`,
  };
  return KINDS.flatMap((kind): NeedsYouLine[] => {
    const rows = home.attention.filter((row) => row.kind === kind);
    const [first] = rows;
    const together = many[kind];
    if (together && first && rows.length > (MOST_NAMED[kind] ?? 1))
      return [
        {
          key: kind,
          text: t(`${kind as 'ratify'}.many`, { count: rows.length }),
          href: together,
          detail: t(`${kind as 'ratify'}.manyDetail`, { day: first.day ? asDay(first.day) : '' }),
        },
      ];
    return rows.map((row) => {
      const facts = {
        text: row.text ?? '',
        reference: row.reference ?? '',
        day: row.day ? asDay(row.day) : '',
        count: row.count,
      };
      return {
        key: `${kind} ${row.id} ${row.day}`,
        text: t.rich(`${kind as 'ratify'}.one`, { ...facts, words: inLanguage(locale, row.language) }),
        href: one[kind](row.id),
        detail: t(`${kind as 'ratify'}.detail`, facts),
      };
    });
  });
}

const WAITS = {
  requested: 'waitsForRelease',
  released: 'waitsForAcceptance',
  accepted: 'waitsForJudging',
} as const;

async function stuckDeployments(
  locale: Locale,
  { deployments }: CollaborativeHome,
  names: Names,
): Promise<NeedsYouLine[]> {
  const t = await getTranslations({ locale, namespace: 'meetings.page' });
  return deployments.flatMap(({ id, reference, receivingPlaceId, professionKey, status, sinceDay }) => {
    const facts = { reference, subject: names.subject(receivingPlaceId, professionKey) };
    const line = (text: string, detail: string) => [
      { key: id, text, href: `/${locale}/deployments/${id}`, detail },
    ];
    if (status === 'refused') return line(t('refused', facts), t('refusedDetail'));
    if (status === 'requested' || status === 'released' || status === 'accepted')
      return line(t(WAITS[status], facts), t('waitsSince', { day: formats(locale).day(sinceDay) }));
    return [];
  });
}

async function termsLines(
  locale: Locale,
  { today }: SessionActor,
  { collaborative: { id, termsReviewOn } }: CollaborativeHome,
): Promise<NeedsYouLine[]> {
  if (!termsReviewOn || termsReviewOn > addDays(today, TERMS_DAYS)) return [];
  const t = await getTranslations({ locale, namespace: 'collaborative.needsYou' });
  const day = formats(locale).day(termsReviewOn);
  return [
    {
      key: 'terms',
      text: t('terms'),
      href: `/${locale}/collaboratives/${id}/terms`,
      detail: t('termsDetail', { day }),
    },
  ];
}

async function moneyThatEnds(
  locale: Locale,
  { fundingEndings }: CollaborativeHome,
  names: Names,
): Promise<NeedsYouLine[]> {
  const t = await getTranslations({ locale, namespace: 'meetings.page' });
  const { wteInFull: wte, day } = formats(locale);
  return fundingEndings.slice(0, MOST_ENDINGS).map((ending) => {
    const { href, label, key } = names.gap(ending);
    return {
      key: `${key} ${ending.endsOn}`,
      text: t('fundingEnds', { wte: wte(ending.wte), day: day(ending.endsOn), subject: label }),
      href,
      detail: t('fundingDetail'),
    };
  });
}
