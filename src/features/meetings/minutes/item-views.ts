import 'server-only';
import { getTranslations } from 'next-intl/server';
import type { StandingTheme } from '@/domain/meetings/meeting';
import { formats } from '@/i18n/format';
import type { Locale } from '@/i18n/routing';
import type { TagTone } from '@/ui/tag';
import { gapsOfNeed } from '../gaps-of-need';
import type { Names } from '../names';
import type { MeetingFacts } from './meeting-view';
import { sinceThen } from './since-then';

export type ItemView = Awaited<ReturnType<typeof itemViews>>[number];
export type DecisionView = ItemView['decisions'][number];

const ACTION_TONES: Readonly<Record<string, TagTone>> = {
  open: 'info',
  in_progress: 'info',
  done: 'good',
  dropped: 'neutral',
};
const UNFINISHED: readonly string[] = ['open', 'in_progress'];

/** Items with what was said, decided and taken on, every word ready to show. */
export async function itemViews(locale: Locale, facts: MeetingFacts, names: Names) {
  const { meeting, needs, places, today } = facts;
  const t = await getTranslations({ locale, namespace: 'meetings' });
  const m = await getTranslations({ locale, namespace: 'minutes.item' });
  const since = await sinceThen(locale);
  const { day } = formats(locale);
  const themeOf = (theme: StandingTheme | null) => theme && t(`themes.${theme}`);
  const addedOn = (id: string) => {
    const on = meeting.added.get(id);
    return on ? m('addedSince', { day: day(on) }) : null;
  };
  const langOf = (language: Locale) => (language === locale ? undefined : language);

  return meeting.items.map((item) => {
    const need = needs.find(({ id }) => id === item.need?.id);
    return {
      id: item.id,
      title: item.title,
      lang: langOf(item.language ?? meeting.language),
      closed: item.closed ? m('closed') : null,
      closedReason: item.closed ? item.closedReason : null,
      serves: t(`serves.${item.serves}`),
      theme: themeOf(item.theme),
      need: item.need && {
        name: locale === 'cy' ? item.need.titleCy : item.need.titleEn,
        reference: item.need.reference,
        gaps: need ? names.gapsByProfession(gapsOfNeed(need, places)) : [],
      },
      broughtBy: item.broughtBy,
      minutes: item.minutes === null ? null : m('minutes', { count: item.minutes }),
      intendedOutcome: item.intendedOutcome,
      note: item.note,
      outcome: item.outcome && m(`outcomes.${item.outcome}`),
      goodPractice: item.goodPractice ? m('goodPractice') : null,
      experience: item.experience && {
        label: m(item.experienceSource === 'user' ? 'experienceOfUsers' : 'experienceOfProfessionals'),
        text: item.experience,
      },
      jointWith: item.jointWith,
      propose: goesUp(item, meeting)
        ? {
            href: `/${locale}/collaboratives/${meeting.collaborative.id}/proposals/new?item=${item.id}`,
            label: m('propose'),
          }
        : null,
      proposals: item.proposals.map(({ id, reference }) => ({
        id,
        href: `/${locale}/proposals/${id}`,
        label: m('proposal', { reference }),
      })),
      decisions: item.decisions.map((decision) => ({
        id: decision.id,
        href: `/${locale}/decisions/${decision.id}`,
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
        added: addedOn(decision.id),
        since: since.ofDecision(decision),
        review: decision.reviewOn && t('meeting.review', { day: day(decision.reviewOn) }),
        deployments: decision.deployments.map(({ id, reference }) => ({
          id,
          href: `/${locale}/deployments/${id}`,
          label: t('meeting.becameDeployment', { reference }),
        })),
      })),
      actions: item.actions.map((action) => {
        const overdue = UNFINISHED.includes(action.status) && action.dueOn !== null && action.dueOn < today;
        return {
          id: action.id,
          href: `/${locale}/actions/${action.id}`,
          title: t('meeting.action', { reference: action.reference }),
          text: action.text,
          lang: langOf(action.language),
          // Minutes that went round say what was taken on; how it stands is the register's to say.
          status: action.now ? null : overdue ? t('page.overdue') : t(`actionStatus.${action.status}`),
          tone: overdue ? ('bad' as const) : (ACTION_TONES[action.status] ?? 'neutral'),
          added: addedOn(action.id),
          since: since.ofAction(action),
          owner: t('meeting.owner', { name: action.owner.person.name }),
          due: action.dueOn ? t('meeting.due', { day: day(action.dueOn) }) : t('meeting.noDue'),
        };
      }),
    };
  });
}

/** An item that goes up and has not gone yet, for who may make the proposal. */
function goesUp(
  { outcome, proposals }: MeetingFacts['meeting']['items'][number],
  { rights }: MeetingFacts['meeting'],
): boolean {
  return outcome === 'escalate' && proposals.length === 0 && rights.propose;
}
