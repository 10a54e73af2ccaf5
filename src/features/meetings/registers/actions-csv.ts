import 'server-only';
import { getTranslations } from 'next-intl/server';
import { isOverdue } from '@/domain/meetings/action-life';
import type { CalendarDay } from '@/domain/time/calendar-day';
import type { Locale } from '@/i18n/routing';
import { csvText } from '@/server/csv';
import type { ActionRow } from './data/list-action-register';
import { registerWords } from './register-words';

/** The register as a file, without what was agreed in closed items. */
export async function actionsCsv(
  locale: Locale,
  rows: readonly ActionRow[],
  today: CalendarDay,
): Promise<string> {
  const words = await registerWords(locale);
  const meetings = await getTranslations({ locale, namespace: 'meetings' });
  const yesOrNo = (is: boolean) => words(is ? 'csv.yes' : 'csv.no');
  const head = [
    words('csv.reference'),
    words('csv.text'),
    words('csv.language'),
    words('csv.owner'),
    words('csv.deputy'),
    words('csv.due'),
    words('csv.status'),
    words('csv.overdue'),
    words('csv.blocked'),
    words('csv.closedOn'),
    words('csv.topic'),
    words('csv.decisions'),
    words('csv.need'),
    words('csv.meeting'),
  ];
  const lines = rows
    .filter(({ closed }) => !closed)
    .map((row) => [
      row.reference,
      row.text,
      row.language,
      row.ownerName,
      row.deputyName,
      row.dueOn,
      meetings(`actionStatus.${row.status}`),
      yesOrNo(isOverdue(row, today)),
      yesOrNo(row.blocked),
      row.closedOn,
      row.topic,
      row.decisions.map(({ reference }) => reference).join(' '),
      row.need?.reference ?? '',
      row.meeting.reference,
    ]);
  return csvText([head, ...lines]);
}
