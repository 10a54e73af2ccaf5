/**
 * Days, figures and lists as a reader of one language writes them. Used on the server only: browsers know less Welsh
 * than Node does, and props come ready to show.
 */
import { cy } from './common.cy';
import { en } from './common.en';
import type { Locale } from './routing';

const TAGS: Readonly<Record<Locale, string>> = { en: 'en-GB', cy: 'cy' };
const WTE_UNIT: Readonly<Record<Locale, string>> = { en: en.unitWte, cy: cy.unitWte };

const MINUS = '\u2212';

type Fraction = { readonly least?: number; readonly most?: number };

function makeFormats(locale: Locale) {
  const tag = TAGS[locale];
  // Days are calendar days: they are read as UTC and written as UTC, so no time zone can move them.
  const inUtc = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' });
    return (day: string) => format.format(new Date(utcOf(day)));
  };
  const instants = new Intl.DateTimeFormat(tag, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: 'Europe/London',
  });
  const lists = new Intl.ListFormat(tag, { type: 'conjunction' });
  const choices = new Intl.ListFormat(tag, { type: 'disjunction' });
  const collator = new Intl.Collator(tag, { numeric: true, sensitivity: 'base' });
  const number = (value: number, { least = 0, most = Math.max(least, 2) }: Fraction = {}) =>
    new Intl.NumberFormat(tag, { minimumFractionDigits: least, maximumFractionDigits: most })
      .format(value)
      .replace('-', MINUS);
  const day = inUtc({ day: 'numeric', month: 'long', year: 'numeric' });
  const withWeekday = inUtc({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
  const figure = (wte: number) => number(hundredths(wte) / 100, { least: 2, most: 2 });

  return {
    /** "12 November 2026", from a calendar day `YYYY-MM-DD`. */
    day,
    /** "Thursday 12 November 2026". */
    weekday: (text: string) => withWeekday(text).replace(', ', ' '),
    /** "12 Nov 2026", for tables. */
    shortDay: inUtc({ day: 'numeric', month: 'short', year: 'numeric' }),
    /** "November 2026", from any day in it. */
    month: inUtc({ month: 'long', year: 'numeric' }),
    /** "22 November 2026, 14:32" on the clock of Wales, from an instant. */
    instant: (at: Date) => instants.format(at),
    /** "3.4 WTE", from an integer of 1/100 000. */
    wte: (wte: number) =>
      WTE_UNIT[locale].replace('{value}', number(hundredths(wte) / 100, { least: 1, most: 2 })),
    /** "3.40 WTE", where several stand together. */
    wteInFull: (wte: number) => WTE_UNIT[locale].replace('{value}', figure(wte)),
    /** "3.40", for a column that names its unit, from an integer of 1/100 000. */
    wteFigure: figure,
    /** "+2.40", "−0.30" or "0.00": for gaps, where the sign carries meaning. */
    signedWteFigure: (wte: number) => (hundredths(wte) > 0 ? `+${figure(wte)}` : figure(wte)),
    number,
    /** "82%", from a ratio. */
    percent: (ratio: number, most = 0) =>
      new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: most })
        .format(ratio)
        .replace('-', MINUS),
    /** "a, b and c". With `asWritten` each item keeps its own spelling: people's names, words out of a file. */
    list: (items: readonly string[], { asWritten = false }: { readonly asWritten?: boolean } = {}) =>
      locale === 'cy' ? welshAnd(items, asWritten) : lists.format(items),
    /** "a, b or c". */
    choice: (items: readonly string[]) => choices.format(items),
    /** Orders two texts as this language's dictionaries do. */
    compare: (a: string, b: string) => collator.compare(a, b),
    /** A sorted copy, by the text that is shown. */
    sortBy: <Item>(items: readonly Item[], text: (item: Item) => string): Item[] =>
      [...items].sort((a, b) => collator.compare(text(a), text(b))),
  };
}

/**
 * "a, b a c". The dictionaries of Node write "a(c)" and leave the choice to the reader: it is "ac" before a vowel
 * (also of a number read out: 1, 8, 11 to 19), and "a" joined to the article is "a’r". After "a", c, p and t take the
 * aspirate mutation ("a Chastell-nedd"); abbreviations and what is `asWritten` do not.
 */
function welshAnd(items: readonly string[], asWritten: boolean): string {
  const last = items.at(-1) ?? '';
  if (items.length < 2) return last;
  const article = asWritten ? null : /^yr? (?=\S)/i.exec(last);
  const vowel = /^(?:[aeiouyâêîôûŷáéíóúäëïöü]|8|1\d?(?!\d))/i.test(last) && !/^10(?!\d)/.test(last);
  const ending = article
    ? `a’r ${last.slice(article[0].length)}`
    : `${vowel ? 'ac' : 'a'} ${asWritten ? last : aspirate(last)}`;
  return `${items.slice(0, -1).join(', ')} ${ending}`;
}

/** C, p and t become ch, ph and th; a capital before another capital is an abbreviation and stays. */
function aspirate(text: string): string {
  return text.replace(/^([CPTcpt])(?!h)(?=\p{Ll})/u, '$1h');
}

/** Hundredths of WTE from 1/100 000, halves away from zero, without a negative zero. */
function hundredths(wte: number): number {
  const size = Math.round(Math.abs(wte) / 1000);
  return size === 0 ? 0 : Math.sign(wte) * size;
}

function utcOf(day: string): number {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  if (!match) throw new RangeError(`Not a calendar day: ${day}`);
  return Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3]));
}

const FORMATS = { en: makeFormats('en'), cy: makeFormats('cy') } as const;

export type Formats = ReturnType<typeof makeFormats>;

/** Everything that is written differently in each language, for one of them. */
export function formats(locale: Locale): Formats {
  return FORMATS[locale];
}
