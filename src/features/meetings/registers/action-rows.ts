import 'server-only';
import { getTranslations } from 'next-intl/server';
import { isOverdue } from '@/domain/meetings/action-life';
import type { ActionStatus } from '@/domain/meetings/meeting';
import type { CalendarDay } from '@/domain/time/calendar-day';
import { formats } from '@/i18n/format';
import type { Named } from '@/i18n/named';
import type { Locale } from '@/i18n/routing';
import type { ProfessionRow } from '../data/list-professions';
import { namesFor } from '../names';
import { actionTags } from './action-tags';
import type { ActionRow } from './data/list-action-register';
import { registerWords } from './register-words';

export interface ActionNames {
  readonly placeNames: ReadonlyMap<string, { id: string } & Named>;
  readonly professions: readonly ProfessionRow[];
}

export type ActionRowView = Awaited<ReturnType<typeof actionRows>>[number];

/** Actions as rows of a register, ready to show. */
export async function actionRows(
  locale: Locale,
  rows: readonly ActionRow[],
  { placeNames, professions }: ActionNames,
  today: CalendarDay,
) {
  const words = await registerWords(locale);
  const meetings = await getTranslations({ locale, namespace: 'meetings' });
  const { day } = formats(locale);
  const names = await namesFor(locale, professions, placeNames.values());
  const langOf = (language: Locale) => (language === locale ? undefined : language);
  const statusOf = (status: ActionStatus) => meetings(`actionStatus.${status}`);
  return rows.map((row) => ({
    id: row.id,
    version: row.version,
    collaborativeId: row.collaborativeId,
    href: `/${locale}/actions/${row.id}`,
    reference: row.reference,
    text: row.text,
    lang: langOf(row.language),
    owner: row.ownerName,
    ownerPersonId: row.ownerPersonId,
    standingIn: words('mine.standingIn', { name: row.ownerName }),
    deputy: row.deputyName && words('actions.deputy', { name: row.deputyName }),
    due: row.dueOn ? day(row.dueOn) : words('actions.noDue'),
    overdue: isOverdue(row, today),
    tags: actionTags(words, statusOf, row, today),
    closed: row.closed,
    topic: { text: row.topic, lang: langOf(row.meeting.language) },
    meetingHref: `/${locale}/meetings/${row.meeting.id}`,
    decisions: row.decisions.map(({ id, reference }) => ({ href: `/${locale}/decisions/${id}`, reference })),
    need: row.need && {
      name: locale === 'cy' ? row.need.titleCy : row.need.titleEn,
      reference: row.need.reference,
    },
    gaps: row.decisions.flatMap(({ gapPlaceId, gapProfession }) =>
      gapPlaceId && gapProfession ? [names.gap({ placeId: gapPlaceId, professionKey: gapProfession })] : [],
    ),
  }));
}

/** Places whose names the rows need. */
export const gapPlacesOf = (rows: readonly ActionRow[]) =>
  rows.flatMap(({ decisions }) => decisions.map(({ gapPlaceId }) => gapPlaceId));
