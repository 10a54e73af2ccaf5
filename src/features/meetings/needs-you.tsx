import 'server-only';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { can } from '@/domain/access/can';
import { formats } from '@/i18n/format';
import type { Locale } from '@/i18n/routing';
import type { SessionActor } from '@/server/actor';
import type { CollaborativeHome } from './data/find-collaborative-home';
import type { Names } from './names';

export interface NeedsYouLine {
  readonly key: string;
  readonly text: ReactNode;
  readonly href: string;
  readonly detail: string;
}

/** Endings of money that the box names; the gap pages and the region's dashboard have all of them. */
const MOST_ENDINGS = 3;

/** What waits for this person, the most pressing first. Only who leads hears of requests, ratification and money. */
export async function needsYou(
  locale: Locale,
  actor: SessionActor,
  home: CollaborativeHome,
  names: Names,
): Promise<NeedsYouLine[]> {
  const leads = can(actor, 'deployment:request', { kind: 'collaborative', id: home.collaborative.id });
  return [
    ...(await overdueActions(locale, actor, home)),
    ...(leads ? await stuckDeployments(locale, home, names) : []),
    ...(leads ? await recommendations(locale, home) : []),
    ...(leads ? await moneyThatEnds(locale, home, names) : []),
  ];
}

/** What someone wrote, marked with its language where that is not the page's. */
function inLanguage(locale: Locale, language: Locale) {
  return (written: ReactNode) => <span lang={language === locale ? undefined : language}>{written}</span>;
}

async function overdueActions(
  locale: Locale,
  { personId, today }: SessionActor,
  { openActions }: CollaborativeHome,
): Promise<NeedsYouLine[]> {
  const t = await getTranslations({ locale, namespace: 'meetings.page' });
  return openActions.flatMap(({ id, text, language, dueOn, ownerId, meetingId }) =>
    ownerId === personId && dueOn !== null && dueOn < today
      ? [
          {
            key: id,
            text: t.rich('overdueAction', { text, words: inLanguage(locale, language) }),
            href: `/${locale}/meetings/${meetingId}`,
            detail: t('overdueSince', { day: formats(locale).day(dueOn) }),
          },
        ]
      : [],
  );
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
  const line = (each: CollaborativeHome['deployments'][number], text: ReactNode, detail: string) => ({
    key: each.id,
    text,
    href: `/${locale}/deployments/${each.id}`,
    detail,
  });
  const facts = (each: CollaborativeHome['deployments'][number]) => ({
    reference: each.reference,
    subject: names.subject(each.receivingPlaceId, each.professionKey),
  });
  const refused = deployments
    .filter(({ status }) => status === 'refused')
    .map((each) => line(each, t('refused', facts(each)), t('refusedDetail')));
  const waiting = deployments.flatMap((each) =>
    each.status === 'requested' || each.status === 'released' || each.status === 'accepted'
      ? [
          line(
            each,
            t(WAITS[each.status], facts(each)),
            t('waitsSince', { day: formats(locale).day(each.sinceDay) }),
          ),
        ]
      : [],
  );
  return [...refused, ...waiting];
}

async function recommendations(locale: Locale, { decisions }: CollaborativeHome): Promise<NeedsYouLine[]> {
  const t = await getTranslations({ locale, namespace: 'meetings.page' });
  return decisions
    .filter(({ status }) => status === 'recommended')
    .map(({ id, text, language, reference, decidedOn, meetingId }) => ({
      key: id,
      text: t.rich('toRatify', { text, words: inLanguage(locale, language) }),
      href: `/${locale}/meetings/${meetingId}`,
      detail: t('toRatifyDetail', { reference, day: formats(locale).day(decidedOn) }),
    }));
}

async function moneyThatEnds(
  locale: Locale,
  { fundingEndings }: CollaborativeHome,
  names: Names,
): Promise<NeedsYouLine[]> {
  const t = await getTranslations({ locale, namespace: 'meetings.page' });
  const { wte, day } = formats(locale);
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
