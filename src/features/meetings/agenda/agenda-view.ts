import 'server-only';
import { getTranslations } from 'next-intl/server';
import { can } from '@/domain/access/can';
import { isGroup } from '@/domain/meetings/agenda-groups';
import { agendaTime, minutesBetween } from '@/domain/meetings/agenda-time';
import type { ItemOrigin } from '@/domain/meetings/meeting';
import { formats } from '@/i18n/format';
import { nameIn } from '@/i18n/named';
import type { Locale } from '@/i18n/routing';
import type { SessionActor } from '@/server/actor';
import type { MemberRow } from '../data/list-members';
import type { ProfessionRow } from '../data/list-professions';
import type { AgendaItemRow, AgendaRow } from './data/find-agenda';
import type { GroupLineRow } from './data/list-group-lines';
import { groupView } from './group-views';

export type AgendaView = Awaited<ReturnType<typeof agendaView>>;
export type AgendaItemView = AgendaView['items'][number];

/** What the groups of an agenda are put into words with. */
export interface GroupFacts {
  readonly parts: ReadonlyMap<string, GroupLineRow>;
  readonly professions: readonly ProfessionRow[];
}

/** An agenda as one reader sees it. Items are numbered as they see them, so that no number tells of a closed one. */
export async function agendaView(
  locale: Locale,
  actor: SessionActor,
  agenda: AgendaRow,
  members: readonly MemberRow[],
  { parts, professions }: GroupFacts,
) {
  const t = await getTranslations({ locale, namespace: 'agenda' });
  const serves = await getTranslations({ locale, namespace: 'meetings.serves' });
  const themes = await getTranslations({ locale, namespace: 'meetings.themes' });
  const { weekday, day, instant } = formats(locale);
  const { collaborative } = agenda;
  const target = { kind: 'collaborative', id: collaborative.id } as const;
  const isMember = can(actor, 'item:view-closed', target);
  const langOf = (language: Locale | null) => {
    const written = language ?? agenda.language;
    return written === locale ? undefined : written;
  };
  const nameOf = (id: string | null) => members.find((member) => member.id === id)?.name ?? null;
  const groups = await Promise.all(
    // The registers are the members'.
    agenda.items.map(({ gathers }) => groupView(locale, isMember ? gathers : [], parts, professions)),
  );
  const items = agenda.items.map((item, index) => ({
    id: item.id,
    title: item.title,
    lang: langOf(item.language),
    serves: item.need
      ? t('page.need', {
          name: locale === 'cy' ? item.need.titleCy : item.need.titleEn,
          reference: item.need.reference,
        })
      : serves(item.serves),
    theme: item.theme && themes(item.theme),
    intendedOutcome: item.intendedOutcome,
    minutes: item.minutes === null ? null : t('page.minutes', { count: item.minutes }),
    broughtBy: nameOf(item.broughtById),
    jointWith: item.jointWith,
    origin: item.origin && {
      label: t(`origin.${item.origin}`),
      // An observer sees the registers nowhere.
      href: isMember ? originHref(locale, collaborative.id, item) : null,
    },
    group: groups[index] ?? null,
    closed: item.closed ? t('page.closedReason', { reason: item.closedReason ?? '' }) : null,
  }));
  const { startsAt, endsAt, calledAt } = agenda;
  const on = weekday(agenda.heldOn);
  return {
    id: agenda.id,
    title: t('page.title', { day: day(agenda.heldOn) }),
    collaborative: { id: collaborative.id, name: nameIn(locale, collaborative) },
    status: agenda.status,
    statusWords: t(`status.${agenda.status}`),
    when:
      startsAt && endsAt
        ? t('page.whenFromTo', { day: on, from: startsAt, to: endsAt })
        : startsAt
          ? t('page.whenAt', { day: on, time: startsAt })
          : on,
    location: agenda.location,
    purpose: agenda.purpose.trim() || null,
    lang: langOf(null),
    chair: nameOf(agenda.chairId),
    time: await timeSentence(locale, agenda),
    called: calledAt ? t('page.calledOn', { when: instant(calledAt) }) : null,
    leads: can(actor, 'meeting:call', target),
    isMember,
    itemsEmpty:
      agenda.comesLater && agenda.status === 'planned' ? t('page.itemsLater') : t('page.itemsEmpty'),
    items,
  };
}

async function timeSentence(locale: Locale, { startsAt, endsAt, items }: AgendaRow): Promise<string> {
  const t = await getTranslations({ locale, namespace: 'agenda.page' });
  const { planned, open, length, left } = agendaTime(
    items.map(({ minutes }) => minutes),
    minutesBetween(startsAt, endsAt),
  );
  const inMinutes = (count: number) => t('minutes', { count });
  const budget = { planned: inMinutes(planned), length: inMinutes(length ?? 0) };
  const sentence =
    left === null
      ? t('timeNoEnd', budget)
      : left === 0
        ? t('timeExact', budget)
        : left > 0
          ? t('timeLeft', { ...budget, left: inMinutes(left) })
          : t('timeOver', { ...budget, over: inMinutes(-left) });
  return open > 0 ? `${sentence} ${t('timeOpen', { count: open })}` : sentence;
}

const REGISTERS: Readonly<Partial<Record<ItemOrigin, string>>> = {
  action: 'actions',
  decision_review: 'decisions',
  ratification: 'decisions',
  proposal: 'proposals',
  minutes: 'meetings',
};

/** Money that ends has no register. */
const GROUP_PAGES = { actions: 'actions', answers: 'proposals', reviews: 'decisions', money: null } as const;

type Origin = Pick<AgendaItemRow, 'origin' | 'originId' | 'originProfession'>;

/** Where the record stands that an item came from; null where it has no page of its own. */
export function originHref(
  locale: Locale,
  collaborativeId: string,
  { origin, originId, originProfession }: Origin,
): string | null {
  if (origin === null || originId === null) return null;
  if (origin === 'suggestion') return `/${locale}/collaboratives/${collaborativeId}/suggest`;
  if (isGroup(origin)) {
    const page = GROUP_PAGES[origin];
    return page && `/${locale}/collaboratives/${collaborativeId}/${page}`;
  }
  if (origin === 'gap') return originProfession && `/${locale}/gaps/${originId}/${originProfession}`;
  const register = REGISTERS[origin];
  return register ? `/${locale}/${register}/${originId}` : null;
}
