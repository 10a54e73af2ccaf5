import 'server-only';
import { getTranslations } from 'next-intl/server';
import {
  checkProtectedTime,
  sumBalances,
  type TimeBalance,
  timeBalance,
} from '@/domain/meetings/protected-time';
import { addMonths, type CalendarDay, dayAfter } from '@/domain/time/calendar-day';
import { findingViews } from '@/i18n/finding-views';
import { formats } from '@/i18n/format';
import type { Locale } from '@/i18n/routing';
import { type CsvValue, csvText } from '@/server/csv';
import type { ProfessionRow } from '../data/list-professions';
import { namesFor } from '../names';
import type { MemberTimeRow } from './data/list-member-time';
import { hoursIn } from './hours';
import type { Reader } from './reader';

export const TIME_MONTHS = 12;

/** The last twelve months, today included: [from, until). */
export function timePeriod(today: CalendarDay) {
  const until = dayAfter(today);
  return { from: addMonths(until, -TIME_MONTHS), until };
}

interface Facts {
  readonly reader: Reader;
  readonly personId: string;
  readonly today: CalendarDay;
  readonly rows: readonly MemberTimeRow[];
  readonly professions: readonly ProfessionRow[];
}

interface Line extends TimeBalance {
  readonly key: string;
  readonly label: string;
  readonly profession: string | null;
  readonly withoutPromise: number;
}

/** Members with their balances, for the lead all and for a member their own; and professions together. */
async function linesOf(locale: Locale, { reader, personId, today, rows, professions }: Facts) {
  const names = await namesFor(locale, professions, []);
  const { sortBy } = formats(locale);
  const { until } = timePeriod(today);
  const balanced = rows.map((row) => ({ row, balance: timeBalance(row, until, TIME_MONTHS) }));
  const members: Line[] = sortBy(
    balanced
      .filter(({ row }) => reader.leads || row.personId === personId)
      .map(({ row, balance }) => ({
        ...balance,
        key: row.membershipId,
        label: row.name,
        profession: names.profession(row.professionKey),
        withoutPromise: balance.promised === null ? 1 : 0,
      })),
    ({ label }) => label,
  );
  const grouped = Map.groupBy(balanced, ({ row }) => row.professionKey);
  const byProfession: Line[] = sortBy(
    [...grouped].map(([key, own]) => ({
      ...sumBalances(own.map(({ balance }) => balance)),
      key,
      label: names.profession(key),
      profession: null,
    })),
    ({ label }) => label,
  );
  const all = { ...sumBalances(balanced.map(({ balance }) => balance)), key: 'all', profession: null };
  return { members, byProfession, all };
}

/** Time promised by employers against time used, ready to show. Hours and minutes, never a share of a person's day. */
export async function timeView(locale: Locale, facts: Facts) {
  const t = await getTranslations({ locale, namespace: 'collaborative.time' });
  const { day } = formats(locale);
  const { members, byProfession, all } = await linesOf(locale, facts);
  const { from } = timePeriod(facts.today);
  const hours = await hoursIn(locale);
  const cell = (line: Omit<Line, 'label'> & { readonly label: string }) => ({
    key: line.key,
    label: line.label,
    profession: line.profession,
    promised: line.promised === null ? t('noneRecorded') : hours(line.promised),
    missing: line.promised === null,
    inMeetings: hours(line.inMeetings),
    outside: hours(line.outside),
    used: line.meetingsOfUnknownLength > 0 ? t('atLeast', { time: hours(line.used) }) : hours(line.used),
    notes: [
      line.promised !== null && line.withoutPromise > 0
        ? t('withoutPromise', { count: line.withoutPromise })
        : null,
      line.meetingsOfUnknownLength > 0 ? t('unknownLength', { count: line.meetingsOfUnknownLength }) : null,
    ].filter((note) => note !== null),
  });
  const own = facts.rows.filter(({ personId }) => personId === facts.personId);
  const findings = checkProtectedTime(
    facts.rows
      .filter(({ isMember }) => isMember)
      .map(({ salaried, promises }) => ({
        salaried,
        promised: promises.some(({ to }) => to === null || to > facts.today),
      })),
  );
  return {
    period: t('period', { from: day(from), to: day(facts.today) }),
    members: members.map(cell),
    byProfession: byProfession.map(cell),
    total: cell({ ...all, label: t('all') }),
    findings: await findingViews(locale, findings),
    belongsNow: own.some(({ isMember }) => isMember),
    entries: own
      .flatMap(({ entries }) => entries)
      .map(({ id, usedOn, minutes, note }) => ({
        key: id,
        text: t('entry', { day: day(usedOn), time: hours(minutes) }),
        detail: note,
      })),
  };
}

/** The same figures as a file, in minutes; what nobody recorded is an empty cell. */
export async function timeCsv(locale: Locale, facts: Facts): Promise<string> {
  const t = await getTranslations({ locale, namespace: 'collaborative.time' });
  const { members, byProfession, all } = await linesOf(locale, facts);
  const { from } = timePeriod(facts.today);
  const row = (kind: string, line: Omit<Line, 'label'> & { readonly label: string }): CsvValue[] => [
    kind,
    line.label,
    line.profession,
    from,
    facts.today,
    line.promised,
    line.inMeetings,
    line.outside,
    line.used,
    line.meetingsOfUnknownLength,
    line.withoutPromise,
  ];
  const heads = [
    'kind',
    'name',
    'profession',
    'from',
    'to',
    'promised',
    'inMeetings',
    'outside',
    'used',
    'unknown',
    'without',
  ] as const;
  return csvText([
    heads.map((head) => t(`csv.${head}`)),
    ...members.map((line) => row(t('csv.member'), line)),
    ...byProfession.map((line) => row(t('csv.professionRow'), line)),
    row(t('csv.total'), { ...all, label: t('all') }),
  ]);
}
