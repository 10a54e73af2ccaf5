import 'server-only';
import { getTranslations } from 'next-intl/server';
import { isGroup } from '@/domain/meetings/agenda-groups';
import { groupMinutes, USUAL_MINUTES } from '@/domain/meetings/agenda-time';
import type { StandingTheme } from '@/domain/meetings/meeting';
import { formats } from '@/i18n/format';
import { nameIn } from '@/i18n/named';
import type { Locale } from '@/i18n/routing';
import type { ProfessionRow } from '../data/list-professions';
import type { ToldGap } from './data/list-gaps-to-take-up';
import type { OfferedLine } from './data/list-offered-lines';

export type WordedLine = OfferedLine & {
  readonly title: string;
  /** The language that the title is in. */
  readonly language: Locale;
  readonly intendedOutcome: string;
  readonly minutes: number;
  readonly broughtById: string | null;
  readonly theme: StandingTheme | null;
};

/** Longest title that an item keeps. */
const LONGEST = 200;
export const short = (text: string) =>
  text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1).trimEnd()}…`;

/** Lines as they will stand on an agenda in this language; what somebody wrote stays as they wrote it. */
export async function wordedLines(
  locale: Locale,
  lines: readonly OfferedLine[],
  professions: readonly ProfessionRow[],
): Promise<WordedLine[]> {
  return Promise.all(
    lines.map(async (line) => {
      const { title, language } = await titleOf(locale, line, professions);
      const t = await getTranslations({ locale: language, namespace: 'agenda.intends' });
      const own = line.item?.intendedOutcome ?? suggestedOutcome(line);
      return {
        ...line,
        title: short(title),
        language,
        intendedOutcome: own ?? t(line.intends),
        minutes: line.item?.minutes ?? usualMinutes(line),
        broughtById: line.item?.broughtById ?? null,
        theme: line.item?.theme ?? null,
      };
    }),
  );
}

function suggestedOutcome({ record }: OfferedLine): string | null {
  return record && record.kind !== 'gap' ? (record.says.intendedOutcome ?? null) : null;
}

function usualMinutes({ origin, gathers, intends }: OfferedLine): number {
  return isGroup(origin) ? groupMinutes(origin, gathers.length) : USUAL_MINUTES[intends];
}

async function titleOf(
  locale: Locale,
  { item, record, origin }: OfferedLine,
  professions: readonly ProfessionRow[],
) {
  if (item) return { title: item.title, language: item.language };
  if (isGroup(origin)) {
    const t = await getTranslations({ locale, namespace: 'agenda.line' });
    return { title: t(origin), language: locale };
  }
  if (!record) return { title: '', language: locale };
  if (record.kind === 'gap') return { title: await gapTitle(locale, record, professions), language: locale };
  const { reference, text } = record.says;
  const language = record.says.language ?? locale;
  const t = await getTranslations({ locale: language, namespace: 'agenda.line' });
  const facts = { reference: reference ?? '', text: text ?? '' };
  switch (record.kind) {
    case 'minutes':
      return {
        title: t(record.says.byCorrespondence ? 'correspondence' : 'minutes', {
          day: record.on ? formats(language).day(record.on) : '',
        }),
        language,
      };
    case 'suggestion':
      return { title: facts.text, language };
    case 'proposal':
      return { title: t(record.answered ? 'proposalAnswered' : 'proposalLate', facts), language };
    default:
      return { title: t(record.kind, facts), language };
  }
}

async function gapTitle(locale: Locale, gap: ToldGap, professions: readonly ProfessionRow[]) {
  const t = await getTranslations({ locale, namespace: 'agenda.line' });
  const { wte, day } = formats(locale);
  const known = professions.find(({ key }) => key === gap.professionKey);
  const { place, was, now, ending } = gap.says;
  const facts = {
    profession: known ? nameIn(locale, known) : gap.professionKey,
    place: nameIn(locale, place),
  };
  return gap.why === 'funding-ends'
    ? t('fundingEnds', { ...facts, wte: wte(ending ?? 0), day: gap.on ? day(gap.on) : '' })
    : t('gapWidened', { ...facts, was: wte(was ?? 0), now: wte(now ?? 0) });
}
