import 'server-only';
import { getTranslations } from 'next-intl/server';
import type { Locale } from '@/i18n/routing';
import type { ProfessionRow } from '../data/list-professions';
import { originHref } from './agenda-view';
import type { OfferedView } from './components/offered-list';
import type { OfferedLine } from './data/list-offered-lines';
import { groupView } from './group-views';
import { short, type WordedLine, wordedLines } from './worded-lines';

/** What is open, as one reader sees it. */
export async function offeredViews(
  locale: Locale,
  collaborativeId: string,
  lines: readonly OfferedLine[],
  professions: readonly ProfessionRow[],
): Promise<OfferedView[]> {
  const t = await getTranslations({ locale, namespace: 'agenda.origin' });
  const worded = await wordedLines(locale, lines, professions);
  const said = await wordedLines(locale, lines.map(withoutWritten), professions);
  return Promise.all(
    worded.map(async (line, index) => ({
      key: line.key,
      ...titleParts(locale, line, said[index]?.title ?? ''),
      origin: t(line.origin),
      href: originHref(locale, collaborativeId, line),
      byDefault: line.byDefault,
      waits: line.waits,
      group: await groupView(locale, line.gathers, line.parts, professions),
    })),
  );
}

/** What the record says in its own words and language; null where the line has no such part. */
function writtenOf({ item, record }: OfferedLine) {
  return item || !record || record.kind === 'gap' ? null : record.says;
}

/** The line with what the portal says of it alone. */
function withoutWritten(line: OfferedLine): OfferedLine {
  const { record } = line;
  return record && record.kind !== 'gap'
    ? { ...line, record: { ...record, says: { ...record.says, text: '', language: null } } }
    : line;
}

/** The portal speaks the reader's language also before words in the other one. */
function titleParts(locale: Locale, line: WordedLine, said: string) {
  const written = writtenOf(line);
  return written?.text && written.language && written.language !== locale
    ? { said, title: short(written.text), lang: written.language }
    : { said: '', title: line.title, lang: line.language === locale ? undefined : line.language };
}
