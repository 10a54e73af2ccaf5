import 'server-only';
import { getTranslations } from 'next-intl/server';
import { checkCoverage } from '@/domain/meetings/membership-coverage';
import { promiseOn } from '@/domain/meetings/protected-time';
import { type CalendarDay, dayBefore } from '@/domain/time/calendar-day';
import { findingViews } from '@/i18n/finding-views';
import { formats } from '@/i18n/format';
import { nameIn } from '@/i18n/named';
import type { Locale } from '@/i18n/routing';
import type { ProfessionRow } from '../data/list-professions';
import { namesFor } from '../names';
import { isCurrent, type MembershipRow } from './data/list-memberships';
import { hoursIn } from './hours';
import type { Reader } from './reader';

interface Facts {
  readonly reader: Reader;
  readonly today: CalendarDay;
  readonly professionKey: string | null;
  readonly memberships: readonly MembershipRow[];
  readonly professions: readonly ProfessionRow[];
}

const ROLE_ORDER = { lead: 0, deputy: 1, member: 2 } as const;

/** Members now, to come and before, and who is missing around the table. */
export async function membersView(locale: Locale, collaborativeId: string, facts: Facts) {
  const { reader, today, memberships } = facts;
  const names = await namesFor(locale, facts.professions, []);
  const t = await getTranslations({ locale, namespace: 'meetings' });
  const c = await getTranslations({ locale, namespace: 'collaborative.member' });
  const { day, sortBy } = formats(locale);
  const rowOf = (one: MembershipRow) => ({
    id: one.id,
    href: reader.belongs ? `/${locale}/collaboratives/${collaborativeId}/members/${one.id}` : null,
    name: one.name,
    role: one.role === 'member' ? null : t(`memberRole.${one.role}`),
    profession: names.profession(one.professionKey),
    from: one.employer ? nameIn(locale, one.employer) : t(`sector.${one.sector}`),
    represents: teamOf(locale, one),
    substitute: reader.belongs ? one.substitute : null,
    period:
      one.to === null ? day(one.from) : c('fromTo', { from: day(one.from), to: day(dayBefore(one.to)) }),
  });
  const ordered = sortBy(memberships, ({ name }) => name);
  const now = ordered
    .filter((one) => isCurrent(one, today))
    .sort((a, b) => ROLE_ORDER[a.role] - ROLE_ORDER[b.role]);
  return {
    members: now.map(rowOf),
    others: ordered.filter((one) => !isCurrent(one, today)).map(rowOf),
    findings: reader.belongs ? await coverageFindings(locale, facts, now) : [],
    addHref: reader.leads ? `/${locale}/collaboratives/${collaborativeId}/members/new` : null,
  };
}

/** The team of the team map, and what was written beside it or instead of it. */
function teamOf(locale: Locale, { team, represents }: MembershipRow): string | null {
  const named = team && nameIn(locale, team);
  return named && represents ? `${named}: ${represents}` : (named ?? represents);
}

async function coverageFindings(locale: Locale, facts: Facts, members: readonly MembershipRow[]) {
  const names = await namesFor(locale, facts.professions, []);
  const t = await getTranslations({ locale, namespace: 'meetings.sector' });
  const { list } = formats(locale);
  const thirteen = facts.professions.filter(({ oneOfThirteen }) => oneOfThirteen).map(({ key }) => key);
  const findings = checkCoverage(
    members.map((one) => ({
      ...one,
      represents: teamOf(locale, one),
      oneOfThirteen: thirteen.includes(one.professionKey),
      inducted: one.inductedOn !== null,
      trained: one.training.length > 0,
    })),
    { thirteen, professionKey: facts.professionKey },
  );
  const keysOf = (fact: string | number | null | undefined) => String(fact ?? '').split(' ');
  return findingViews(
    locale,
    findings.map((finding) => ({
      ...finding,
      facts: {
        ...finding.facts,
        ...('professions' in finding.facts && {
          professions: list(keysOf(finding.facts.professions).map((key) => names.profession(key))),
        }),
        ...('sectors' in finding.facts && {
          sectors: list(keysOf(finding.facts.sectors).map((key) => t(key as 'ambulance'))),
        }),
      },
    })),
  );
}

/** One membership with everything that was written down; time and training only for the lead and the member. */
export async function memberView(
  locale: Locale,
  { reader, today, professions, own }: Pick<Facts, 'reader' | 'today' | 'professions'> & { own: boolean },
  member: MembershipRow,
) {
  const names = await namesFor(locale, professions, []);
  const m = await getTranslations({ locale, namespace: 'meetings' });
  const t = await getTranslations({ locale, namespace: 'collaborative.member' });
  const { day } = formats(locale);
  const none = t('notRecorded');
  const personal = reader.leads || own;
  const rows = [
    ['role', m(`memberRole.${member.role}`)],
    ['profession', names.profession(member.professionKey)],
    ...(member.reason ? [['reason', member.reason]] : []),
    ['sector', m(`sector.${member.sector}`)],
    ['employer', member.employer ? nameIn(locale, member.employer) : none],
    ['memberSince', day(member.from)],
    ...(member.to ? [['memberUntil', day(dayBefore(member.to))]] : []),
    ['represents', teamOf(locale, member) ?? none],
    ['substitute', member.substitute ?? none],
    ['serves', member.serves ? t(`ageGroup.${member.serves}`) : none],
    ...(personal ? await personalRows(locale, member, today) : []),
  ];
  return {
    rows: rows.map(([key = '', value = '']) => ({ key, value })),
    training: personal
      ? member.training.map(({ id, title, doneOn }) => ({ key: id, text: title, detail: day(doneOn) }))
      : null,
  };
}

/** What only the lead and the member see: [key, value]. */
async function personalRows(locale: Locale, member: MembershipRow, today: CalendarDay) {
  const t = await getTranslations({ locale, namespace: 'collaborative.member' });
  const { day } = formats(locale);
  const none = t('notRecorded');
  const since = member.incentiveSince && t('incentiveSince', { day: day(member.incentiveSince) });
  const incentive = [member.incentiveName, member.incentiveReference, since].filter(Boolean).join(', ');
  const promise = promiseOn(member.promises, today);
  return [
    ['employmentKind', member.employmentKind ? t(`employment.${member.employmentKind}`) : none],
    ...(member.employmentKind === 'contractor' ? [['incentive', incentive || none]] : []),
    ['nominatedBy', member.nominatedBy ?? none],
    ['speaksWelsh', member.speaksWelsh === null ? none : t(`yesNo.${member.speaksWelsh ? 'yes' : 'no'}`)],
    ['inductedOn', member.inductedOn ? day(member.inductedOn) : none],
    [
      'promised',
      promise
        ? t('promisedText', {
            time: (await hoursIn(locale))(promise.minutesPerMonth),
            by: promise.promisedBy,
            day: day(promise.from),
          })
        : none,
    ],
  ];
}

/** What the form about a member begins with. */
export const memberInitial = (member: MembershipRow) => ({
  role: member.role,
  professionKey: member.professionKey,
  reason: member.reason ?? '',
  sector: member.sector,
  employerId: member.employerId ?? '',
  employmentKind: member.employmentKind ?? '',
  nominatedBy: member.nominatedBy ?? '',
  incentiveName: member.incentiveName ?? '',
  incentiveReference: member.incentiveReference ?? '',
  incentiveSince: member.incentiveSince ?? '',
  teamId: member.teamId ?? '',
  represents: member.represents ?? '',
  substitute: member.substitute ?? '',
  serves: member.serves ?? '',
  speaksWelsh: member.speaksWelsh === null ? '' : member.speaksWelsh ? 'yes' : 'no',
  inductedOn: member.inductedOn ?? '',
});
