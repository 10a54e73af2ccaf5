import 'server-only';
import { getTranslations } from 'next-intl/server';
import { z } from 'zod';
import { can } from '@/domain/access/can';
import { isBlocked, isOpen } from '@/domain/meetings/action-life';
import { parseCalendarDay } from '@/domain/time/calendar-day';
import { formats } from '@/i18n/format';
import { type Named, nameIn } from '@/i18n/named';
import type { Locale } from '@/i18n/routing';
import type { SessionActor } from '@/server/actor';
import type { MemberRow } from '../data/list-members';
import { isMemberOn } from '../data/list-members';
import type { ProfessionRow } from '../data/list-professions';
import { namesFor } from '../names';
import { actionTags } from './action-tags';
import type { ActionRecord } from './data/find-action';
import { stepsFor } from './data/find-own-action';
import type { ActionRow } from './data/list-action-register';
import { type RegisterWords, registerWords } from './register-words';

export interface ActionFacts {
  readonly action: ActionRecord;
  readonly members: readonly MemberRow[];
  /** Other actions of the collaborative. */
  readonly others: readonly ActionRow[];
  readonly placeNames: ReadonlyMap<string, { id: string } & Named>;
  readonly professions: readonly ProfessionRow[];
}

export type ActionView = Awaited<ReturnType<typeof actionView>>;

/** One action as one reader sees it, with what they may do about it. */
export async function actionView(locale: Locale, actor: SessionActor, facts: ActionFacts) {
  const { action, members, others, placeNames, professions } = facts;
  const { item, collaborative, blockedBy } = action;
  const words = await registerWords(locale);
  const meetings = await getTranslations({ locale, namespace: 'meetings' });
  const { day, sortBy } = formats(locale);
  const names = await namesFor(locale, professions, placeNames.values());
  const langOf = (language: Locale) => (language === locale ? undefined : language);
  const blocked = isBlocked({
    status: action.status,
    blockedReason: action.blockedReason,
    blockerStatus: blockedBy?.status ?? null,
  });
  const other = (one: { id: string; reference: string; text: string; language: Locale }) => ({
    href: `/${locale}/actions/${one.id}`,
    reference: one.reference,
    text: one.text,
    lang: langOf(one.language),
  });
  const steps = stepsFor(actor, action);
  const base = `/${locale}/collaboratives/${action.collaborativeId}`;
  const nameOf = (id: string | null) =>
    id === null
      ? words('action.nobody')
      : (members.find((member) => member.id === id)?.name ?? words('action.nobody'));
  const current = members.filter(
    (member) =>
      isMemberOn(member, actor.today) ||
      member.id === action.ownerMembershipId ||
      member.id === action.deputyMembershipId,
  );
  return {
    title: words('action.title', { reference: action.reference }),
    collaborative: { name: collaborative ? nameIn(locale, collaborative) : '', href: base },
    registerHref: `${base}/actions`,
    text: action.text,
    lang: langOf(action.language),
    tags: actionTags(
      words,
      (status) => meetings(`actionStatus.${status}`),
      { ...action, blocked },
      actor.today,
    ),
    closed: item.closed,
    owner: action.owner.person.name,
    deputy: action.deputy?.person.name ?? null,
    due: action.dueOn ? day(action.dueOn) : words('actions.noDue'),
    closedOn: action.closedOn && day(action.closedOn),
    evidence: action.evidence && {
      text: action.evidence,
      lang: langOf(
        action.events.find(({ kind }) => kind === 'closed' || kind === 'dropped')?.language ?? locale,
      ),
    },
    topic: { text: item.title, lang: langOf(item.meeting.language) },
    agreed: {
      text: words('action.agreedLine', { day: day(item.meeting.heldOn), reference: item.meeting.reference }),
      href: `/${locale}/meetings/${item.meeting.id}`,
    },
    need: item.need && {
      name: locale === 'cy' ? item.need.titleCy : item.need.titleEn,
      reference: item.need.reference,
    },
    decisions: item.decisions.map((one) => ({ ...other(one), href: `/${locale}/decisions/${one.id}` })),
    gaps: item.decisions.flatMap(({ gapPlaceId, gapProfession }) =>
      gapPlaceId && gapProfession ? [names.gap({ placeId: gapPlaceId, professionKey: gapProfession })] : [],
    ),
    waitsFor: blockedBy && {
      ...other(blockedBy),
      over: isOpen(blockedBy.status) ? null : words('action.waitedFor', { reference: blockedBy.reference }),
    },
    waitsBecause: action.blockedReason,
    holdsUp: action.blocks.filter(({ status }) => isOpen(status)).map(other),
    history: action.events.map((event) => ({
      key: event.id,
      dateTime: event.happenedOn,
      when: day(event.happenedOn),
      title: words(`action.event.${event.kind}`),
      by: event.by ?? undefined,
      note: event.note,
      lang: langOf(event.language),
      lines: detailLines(words, event.details, nameOf, day),
    })),
    hidden: { actionId: action.id, version: action.version },
    steps,
    isClosed: !isOpen(action.status),
    mayReopen: steps.includes('reopen'),
    keepsRegister: can(actor, 'register:manage', { kind: 'collaborative', id: action.collaborativeId }),
    members: sortBy(
      current.map(({ id, name }) => ({ value: id, label: name })),
      ({ label }) => label,
    ),
    initial: {
      owner: action.ownerMembershipId,
      deputy: action.deputyMembershipId ?? '',
      due: action.dueOn ?? undefined,
      blockedBy: action.blockedById ?? '',
      reason: action.blockedReason ?? undefined,
    },
    blockers: others
      .filter(({ id, status }) => id !== action.id && isOpen(status))
      .map(({ id, reference, text }) => ({ value: id, label: words('bulk.row', { reference, text }) })),
  };
}

const held = z.object({ from: z.string().nullable(), to: z.string().nullable() });
const detailsShape = z
  .object({ owner: held, deputy: held, due: held, action: z.string() })
  .partial()
  .catch({});

/** What a line of history says beside its words: names and days in the reader's language. */
function detailLines(
  words: RegisterWords,
  details: unknown,
  nameOf: (id: string | null) => string,
  day: (text: string) => string,
): string[] {
  const { owner, deputy, due, action } = detailsShape.parse(details ?? {});
  const dayOf = (text: string | null) =>
    text !== null && parseCalendarDay(text) ? day(text) : words('action.noDay');
  return [
    owner && words('action.changed.owner', { from: nameOf(owner.from), to: nameOf(owner.to) }),
    deputy && words('action.changed.deputy', { from: nameOf(deputy.from), to: nameOf(deputy.to) }),
    due && words('action.changed.due', { from: dayOf(due.from), to: dayOf(due.to) }),
    action && words('action.changed.action', { reference: action }),
  ].flatMap((line) => line || []);
}
