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
      const own = (await ownOutcome(line, language)) ?? suggestedOutcome(line);
      const t = await getTranslations({ locale: language, namespace: 'agenda.intends' });
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

/** What somebody wrote, or the portal in the same language; what it wrote in the other one is said again. */
async function ownOutcome({ item, intends }: OfferedLine, language: Locale): Promise<string | null> {
  if (!item || item.language === language) return item?.intendedOutcome ?? null;
  const t = await getTranslations({ locale: item.language, namespace: 'agenda.intends' });
  return item.intendedOutcome === t(intends) ? null : item.intendedOutcome;
}

function suggestedOutcome({ record }: OfferedLine): string | null {
  return record && record.kind !== 'gap' ? (record.says.intendedOutcome ?? null) : null;
}

function usualMinutes({ origin, gathers, intends }: OfferedLine): number {
  return isGroup(origin) ? groupMinutes(origin, gathers.length) : USUAL_MINUTES[intends];
}

/**
 * A title that the portal made is made again in the language of the agenda; what somebody wrote stays as it is, and in
 * its own language.
 */
async function titleOf(locale: Locale, line: OfferedLine, professions: readonly ProfessionRow[]) {
  const { item, record } = line;
  const made = await madeTitle(locale, line, professions);
  if (item) {
    const before = await madeTitle(item.language, line, professions);
    const isMade = made !== null && before !== null && short(before) === item.title;
    return isMade ? { title: made, language: locale } : { title: item.title, language: item.language };
  }
  if (made !== null) return { title: made, language: locale };
  const says = record && record.kind !== 'gap' ? record.says : null;
  return { title: says?.text ?? '', language: says?.language ?? locale };
}

/** What the portal says in this language, around the words of the record; null where the words are somebody's alone. */
async function madeTitle(
  locale: Locale,
  { record, origin }: OfferedLine,
  professions: readonly ProfessionRow[],
): Promise<string | null> {
  const t = await getTranslations({ locale, namespace: 'agenda.line' });
  if (isGroup(origin)) return t(origin);
  if (!record || record.kind === 'suggestion') return null;
  if (record.kind === 'gap') return gapTitle(locale, record, professions);
  const facts = { reference: record.says.reference ?? '', text: record.says.text ?? '' };
  switch (record.kind) {
    case 'minutes':
      return t(record.says.byCorrespondence ? 'correspondence' : 'minutes', {
        day: record.on ? formats(locale).day(record.on) : '',
      });
    case 'proposal':
      return t(record.answered ? 'proposalAnswered' : 'proposalLate', facts);
    default:
      return t(record.kind, facts);
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
