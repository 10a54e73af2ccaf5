import 'server-only';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { addDays, compareDays } from '@/domain/time/calendar-day';
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
  /** Of how many things it tells. */
  readonly count: number;
}

/** Endings of money that the box names; the gap pages and the region's dashboard have all of them. */
const MOST_ENDINGS = 2;
/** How long before their day the terms of reference come up. */
const TERMS_DAYS = 30;

/**
 * What waits for this person, a line for each kind, the most pressing first: what is late, then what others wait for.
 * Only who leads hears of what only a lead can move.
 */
export async function needsYou(
  locale: Locale,
  actor: SessionActor,
  home: CollaborativeHome,
  names: Names,
): Promise<NeedsYouLine[]> {
  const { leads } = home.reader;
  return [
    ...(await attentionLines(locale, actor, home)),
    ...(leads ? await stuckDeployments(locale, home, names) : []),
    ...(leads ? await termsLines(locale, actor, home) : []),
    ...(leads ? await moneyThatEnds(locale, home, names) : []),
  ];
}

type Kind = AttentionRow['kind'];

/** In the order in which they are said. */
const KINDS: readonly Kind[] = [
  'ownAction',
  'otherActions',
  'comments',
  'circulate',
  'confirm',
  'declined',
  'moreAsked',
  'ratify',
  'review',
  'unanswered',
  'lapse',
  'suggestions',
  'read',
];

/** What someone wrote, marked with its language where that is not the page's. */
function inLanguage(locale: Locale, language: Locale | null) {
  return (written: ReactNode) => (
    <span lang={language === null || language === locale ? undefined : language}>{written}</span>
  );
}

async function attentionLines(
  locale: Locale,
  { personId }: SessionActor,
  home: CollaborativeHome,
): Promise<NeedsYouLine[]> {
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
    otherActions: () => `${own}/actions?status=overdue`,
    ratify: (id) => `/${locale}/decisions/${id}`,
    review: (id) => `/${locale}/decisions/${id}`,
    lapse: (id) => `/${locale}/decisions/${id}`,
    suggestions: () => nextAgenda,
  };
  // The register with these alone; minutes have none, so theirs leads to the oldest, and from there to the next.
  const many: Partial<Record<Kind, (first: string) => string>> = {
    comments: one.comments,
    circulate: one.circulate,
    confirm: one.confirm,
    read: one.read,
    declined: () => `${own}/proposals?status=declined`,
    moreAsked: () => `${own}/proposals?status=more`,
    unanswered: () => `${own}/proposals?status=overdue`,
    ownAction: () => `${own}/actions?${new URLSearchParams({ status: 'overdue', owner: personId })}`,
    ratify: () => `${own}/decisions?status=recommended`,
    review: () => `${own}/decisions?status=review_due`,
    lapse: () => `${own}/decisions?status=standing`,
  };
  return KINDS.flatMap((kind): NeedsYouLine[] => {
    const rows = home.attention.filter((row) => row.kind === kind);
    const [first] = rows;
    const together = many[kind];
    if (together && first && rows.length > 1)
      return [
        {
          key: kind,
          text: t(`${kind as 'ratify'}.many`, { count: rows.length }),
          href: together(first.id),
          count: rows.length,
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
        count: kind === 'otherActions' || kind === 'suggestions' ? row.count : 1,
        detail: t(`${kind as 'ratify'}.detail`, facts),
      };
    });
  });
}

const WAITS = {
  refused: 'refused',
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
  const { day } = formats(locale);
  return (['refused', 'accepted', 'released', 'requested'] as const).flatMap((status): NeedsYouLine[] => {
    const rows = deployments
      .filter((each) => each.status === status)
      .sort((a, b) => compareDays(a.sinceDay, b.sinceDay));
    const [first] = rows;
    if (!first) return [];
    const { id, reference, receivingPlaceId, professionKey, sinceDay } = first;
    const facts = { reference, subject: names.subject(receivingPlaceId, professionKey) };
    const count = rows.length;
    const since = t(count > 1 ? 'waitsSinceMany' : 'waitsSince', { day: day(sinceDay) });
    return [
      {
        key: count > 1 ? status : id,
        text: count > 1 ? t(`${WAITS[status]}Many`, { count }) : t(WAITS[status], facts),
        href: count > 1 ? `/${locale}/deployments` : `/${locale}/deployments/${id}`,
        detail: status === 'refused' ? t('refusedDetail') : since,
        count,
      },
    ];
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
      count: 1,
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
      count: 1,
    };
  });
}
