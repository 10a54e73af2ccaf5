import 'server-only';
import { getTranslations } from 'next-intl/server';
import type { Locale } from '@/i18n/routing';
import type { ProfessionRow } from '../data/list-professions';
import { originHref } from './agenda-view';
import type { OfferedView } from './components/offered-list';
import type { OfferedLine } from './data/list-offered-lines';
import { wordedLines } from './worded-lines';

/** What is open, as one reader sees it. */
export async function offeredViews(
  locale: Locale,
  collaborativeId: string,
  lines: readonly OfferedLine[],
  professions: readonly ProfessionRow[],
): Promise<OfferedView[]> {
  const t = await getTranslations({ locale, namespace: 'agenda.origin' });
  const worded = await wordedLines(locale, lines, professions);
  return worded.map((line) => ({
    key: line.key,
    title: line.title,
    lang: line.language === locale ? undefined : line.language,
    origin: t(line.origin),
    href: originHref(locale, collaborativeId, line),
    byDefault: line.byDefault,
  }));
}
