import { parseCalendarDay } from '@/domain/time/calendar-day';
import { PERSONAL_COLUMNS } from '@/domain/workforce/import/kept-columns';
import type { Texts } from '@/domain/workforce/import/reading';
import { WHOLE_SHARE } from '@/domain/workforce/import/team-places';
import { nameIn } from '@/i18n/named';
import type { Names } from './data/find-employer';
import type { ImportWords } from './import-words';

const CODE_COLUMNS: Readonly<Record<string, string>> = {
  setting: 'setting',
  tier: 'tier',
  contractType: 'contract',
  presence: 'presence',
  decidedBy: 'decided',
};
const YES_OR_NO = ['advancedPractice', 'firstContact', 'prescriber'];

export interface Shower {
  /** Whether the reader may see who is meant. */
  readonly seesNames: boolean;
  /** A cell of a comparison as a reader sees it; null is not known. */
  value(column: string, value: string | null): string;
  /** What a row is known by; its key where it says nothing else. */
  about(facts: Texts | null, key: string | null): string;
  /** Facts of an error: days and WTE as people write them. */
  facts(facts: Readonly<Record<string, string | number>>): Record<string, string | number>;
  column(key: string): string;
  profession(key: string): string;
}

/** Says records in words: codes by their names, days and figures as the language writes them. */
export function shower(
  { locale, format, say, codes, unknown }: ImportWords,
  names: Names,
  seesNames: boolean,
): Shower {
  const professions = new Map(names.professions.map((row) => [row.key, nameIn(locale, row)]));
  const places = new Map(names.places.map((row) => [row.code, nameIn(locale, row)]));
  const exact = (decimal: string) => format.number(Number(decimal), { least: 1, most: 5 });
  const hidden = (column: string) => !seesNames && PERSONAL_COLUMNS.includes(column);

  const band = (text: string) => (text === 'other' ? say('otherBand') : say('band', { band: text }));
  const teamMap = (text: string) =>
    format.list(
      text.split(';').map((part) => {
        const [code = '', share = '1'] = part.split(':');
        const place = places.get(code) ?? code;
        const whole = Math.round(Number(share) * WHOLE_SHARE) === WHOLE_SHARE;
        return whole ? place : say('rowsOf.placed', { place, share: format.percent(Number(share), 2) });
      }),
    );

  const coded = (column: string, text: string) => {
    const group = CODE_COLUMNS[column];
    return group && say.has(`${group}.${text}`) ? say(`${group}.${text}`) : text;
  };
  /** How the cells of some columns are said; those of any other say themselves. */
  const sayers: Readonly<Record<string, (text: string) => string>> = {
    places: teamMap,
    profession: (text) => professions.get(text) ?? text,
    ...{ band, bandGroup: band },
    ...Object.fromEntries(
      YES_OR_NO.map((column) => [column, (text: string) => say(text === 'true' ? 'yes' : 'no')]),
    ),
  };

  function value(column: string, text: string | null): string {
    if (text === null || hidden(column)) return column === 'places' ? say('rowsOf.notPlaced') : unknown;
    if (column.endsWith('Wte')) return exact(text);
    if (parseCalendarDay(text) !== null) return format.day(text);
    return sayers[column]?.(text) ?? coded(column, text);
  }

  return {
    seesNames,
    value,
    about(facts, key) {
      if (facts?.postNumber) {
        const post = facts.postNumber;
        return facts.name && seesNames
          ? say('rowsOf.namedRow', { name: facts.name, post })
          : say('rowsOf.post', { post });
      }
      if (!facts) return key ?? '';
      return say('rowsOf.aggregateRow', {
        team: facts.teamCode ?? '',
        profession: value('profession', facts.profession ?? ''),
        tier: value('tier', facts.tier ?? ''),
        band: band(facts.bandGroup ?? ''),
      });
    },
    facts(facts) {
      return Object.fromEntries(
        Object.entries(facts).map(([key, fact]) => {
          if (key.endsWith('Wte')) return [key, exact(String(Number(fact) / WHOLE_SHARE))];
          return [key, parseCalendarDay(String(fact)) === null ? fact : format.day(String(fact))];
        }),
      );
    },
    column: (key) => (codes.has(`columns.${key}`) ? codes(`columns.${key}`) : key),
    profession: (key) => professions.get(key) ?? key,
  };
}
