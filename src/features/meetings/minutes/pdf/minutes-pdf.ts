import 'server-only';
import { getTranslations } from 'next-intl/server';
import type { CalendarDay } from '@/domain/time/calendar-day';
import { formats } from '@/i18n/format';
import type { Locale } from '@/i18n/routing';
import type { ItemView } from '../item-views';
import { itemWords } from '../item-words';
import type { MeetingView } from '../meeting-view';
import { type Run, TaggedWriter } from './tagged-writer';

const LANGUAGE_TAGS: Readonly<Record<Locale, string>> = { en: 'en-GB', cy: 'cy-GB' };

interface Paper {
  readonly view: MeetingView;
  readonly status: 'draft' | 'circulated' | 'confirmed';
  /** Number of the newest version; null where none was kept yet. */
  readonly version: number | null;
  readonly showsClosed: boolean;
  readonly today: CalendarDay;
}

/** The minutes as a tagged PDF: labels in the reader's language, what people wrote in the language they wrote it in. */
export async function minutesPdf(locale: Locale, paper: Paper): Promise<Buffer> {
  const { view, status, version, showsClosed, today } = paper;
  const t = await getTranslations({ locale, namespace: 'minutes' });
  const m = await getTranslations({ locale, namespace: 'meetings.meeting' });
  const tag = (language: Locale | undefined) => language && LANGUAGE_TAGS[language];
  const title = t('pdf.title', { collaborative: view.collaborative.name, meeting: view.title });
  const writer = new TaggedWriter({
    title,
    author: view.collaborative.name,
    lang: LANGUAGE_TAGS[locale],
  });
  const fact = (term: string, text: string | null, lang?: Locale) => {
    if (text) writer.paragraph([label(term), { text, lang: tag(lang) }]);
  };

  const state = [
    t(`pdf.${status}`),
    version === null ? null : t('pdf.version', { number: String(version) }),
    showsClosed ? t('pdf.members') : null,
  ].filter((part) => part !== null);
  writer.heading('H1', { text: `${view.collaborative.name}: ${view.title}` });
  writer.paragraph([{ text: state.join(' · '), bold: true }]);
  fact(m('when'), view.when);
  fact(m('location'), view.location, view.lang);
  fact(m('purpose'), view.purpose, view.lang);
  fact(t('page.chair'), view.chair);
  fact(m('reference'), view.reference);
  if (view.quorum) writer.paragraph([{ text: view.quorum }]);

  writer.heading('H2', { text: m('items') });
  if (view.items.length === 0) writer.paragraph([{ text: m('itemsEmpty') }]);
  const words = await itemWords(locale);
  for (const item of view.items) writeItem(writer, item, { words, actions: t('item.actionsOf'), tag });

  if (view.attendance.length > 0) {
    const columns = ['name', 'status', 'profession', 'sector'] as const;
    writer.heading('H2', { text: m('attendance') });
    writer.table(
      columns.map((column) => m(`attendanceColumns.${column}`)),
      view.attendance.map((row) => columns.map((column) => row[column])),
    );
  }

  writer.heading('H2', { text: t('page.history') });
  writer.list(view.life.map(({ text }) => [{ text }]));
  const left = `${view.collaborative.name} · ${view.reference} · ${state.join(' · ')}`;
  const made = t('pdf.made', { day: formats(locale).day(today) });
  writer.paragraph([{ text: made }], { quiet: true });
  return writer.finish((page, pages) => [left, t('pdf.page', { page: String(page), pages: String(pages) })]);
}

const label = (term: string): Run => ({ text: `${term}: `, bold: true });

interface Around {
  readonly words: Awaited<ReturnType<typeof itemWords>>;
  readonly actions: string;
  readonly tag: (language: Locale | undefined) => string | undefined;
}

function writeItem(writer: TaggedWriter, item: ItemView, { words, actions, tag }: Around): void {
  const lang = tag(item.lang);
  const fact = (term: string, text: string | null, own?: string) => {
    if (text) writer.paragraph([label(term), { text, lang: own }]);
  };
  writer.heading('H3', { text: item.title, lang });
  if (item.closed) writer.paragraph([{ text: item.closed, bold: true }]);
  fact(words.closedReason, item.closedReason, lang);
  fact(words.serves, item.need ? `${item.need.name} (${item.need.reference})` : item.serves);
  fact(words.broughtBy, item.broughtBy);
  fact(words.jointWith, item.jointWith, lang);
  fact(words.intendedOutcome, item.intendedOutcome, lang);
  fact(words.outcome, item.outcome);
  if (item.goodPractice) writer.paragraph([{ text: item.goodPractice, bold: true }]);
  if (item.note) writer.paragraph([{ text: item.note, lang }]);
  if (item.experience) fact(item.experience.label, item.experience.text, lang);
  for (const decision of item.decisions) {
    const own = tag(decision.lang);
    writer.paragraph(
      [
        { text: `${decision.title} (${decision.status}): `, bold: true },
        { text: decision.text, lang: own },
      ],
      { indent: 12 },
    );
    if (decision.rationale)
      writer.paragraph([label(words.rationale), { text: decision.rationale, lang: own }], { indent: 12 });
    if (decision.added) writer.paragraph([{ text: decision.added }], { indent: 12, quiet: true });
    if (decision.review) writer.paragraph([{ text: decision.review }], { indent: 12, quiet: true });
  }
  if (item.actions.length === 0) return;
  writer.paragraph([{ text: actions, bold: true }]);
  writer.list(
    item.actions.map(({ title, text, lang: language, owner, due, added }) => [
      { text: `${title}: `, bold: true },
      { text, lang: tag(language) },
      { text: ` ${[owner, due, added].filter((part) => part !== null).join(' · ')}` },
    ]),
  );
}
