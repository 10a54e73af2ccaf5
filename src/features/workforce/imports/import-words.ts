import { getTranslations } from 'next-intl/server';
import { parseCalendarDay } from '@/domain/time/calendar-day';
import { WHOLE_SHARE } from '@/domain/workforce/import/team-places';
import { formats } from '@/i18n/format';
import type { Locale } from '@/i18n/routing';
import type { Names } from './data/find-employer';

/** Codes and columns come out of records, so the compiler cannot know their keys. */
type Say = ((key: string, values?: Record<string, string | number>) => string) & {
  has: (key: string) => boolean;
};

export async function importWords(locale: Locale): Promise<Say> {
  return (await getTranslations({ locale, namespace: 'workforce' })) as unknown as Say;
}

export type { Say };

const WTE_COLUMNS = ['inPostWte', 'budgetedWte', 'fixedTermWte', 'contractedWte'];
const CODE_COLUMNS: Readonly<Record<string, string>> = {
  setting: 'setting',
  tier: 'tier',
  contractType: 'contract',
};

export interface Shower {
  /** A cell of a comparison as a reader sees it; null is not known. */
  value(column: string, value: string | null): string;
  /** What a row is known by. */
  about(about: Readonly<Record<string, string>>): string;
  /** Facts of an error: days and WTE as people write them. */
  facts(facts: Readonly<Record<string, string | number>>): Record<string, string | number>;
  column(key: string): string;
}

/** Says records in words: codes by their names, days and figures as the language writes them. */
export function shower(locale: Locale, say: Say, unknown: string, names: Names): Shower {
  const format = formats(locale);
  const nameOf = ({ nameEn, nameCy }: { nameEn: string; nameCy: string }) =>
    locale === 'cy' ? nameCy : nameEn;
  const professions = new Map(names.professions.map((row) => [row.key, nameOf(row)]));
  const places = new Map(names.places.map((row) => [row.code, nameOf(row)]));
  const exact = (decimal: string) => format.number(Number(decimal), { least: 1, most: 5 });

  const band = (text: string) => (text === 'other' ? say('otherBand') : say('band', { band: text }));
  const teamMap = (text: string) =>
    format.list(
      text.split(';').map((part) => {
        const [code = '', share = '1'] = part.split(':');
        const place = places.get(code) ?? code;
        const whole = Math.round(Number(share) * WHOLE_SHARE) === WHOLE_SHARE;
        return whole ? place : say('changes.placed', { place, share: format.percent(Number(share), 2) });
      }),
    );

  function value(column: string, text: string | null): string {
    if (text === null) return column === 'places' ? say('changes.notPlaced') : unknown;
    if (WTE_COLUMNS.includes(column)) return exact(text);
    if (parseCalendarDay(text) !== null) return format.day(text);
    if (column === 'places') return teamMap(text);
    if (column === 'profession') return professions.get(text) ?? text;
    if (column === 'band' || column === 'bandGroup') return band(text);
    const codes = CODE_COLUMNS[column];
    return codes && say.has(`${codes}.${text}`) ? say(`${codes}.${text}`) : text;
  }

  return {
    value,
    about(about) {
      if (about.postNumber) {
        return say('changes.namedRow', { name: about.name ?? '', post: about.postNumber });
      }
      return say('changes.aggregateRow', {
        team: about.teamCode ?? '',
        profession: value('profession', about.profession ?? ''),
        tier: value('tier', about.tier ?? ''),
        band: band(about.bandGroup ?? ''),
      });
    },
    facts(facts) {
      return Object.fromEntries(
        Object.entries(facts).map(([key, fact]) => {
          if (key.endsWith('Wte')) return [key, exact(String(Number(fact) / WHOLE_SHARE))];
          if (key === 'column') return [key, say(`columns.${fact}`)];
          return [key, parseCalendarDay(String(fact)) === null ? fact : format.day(String(fact))];
        }),
      );
    },
    column: (key) => (say.has(`columns.${key}`) ? say(`columns.${key}`) : key),
  };
}
