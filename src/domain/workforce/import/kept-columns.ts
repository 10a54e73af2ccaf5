import { plainHeading, type Template } from './columns';
import { guessMapping } from './mapping';

/**
 * Headings of what staff extracts carry and the portal never needs: they are dropped before anything is stored, known
 * column or not. Source: ESR formats, section 10 (date of birth, National Insurance number, home address), and the
 * special categories of personal data.
 */
const NEVER_KEPT: readonly RegExp[] = [
  /birth|^dob$|^age(band|group)?$|geni|oedran/u,
  /nationalinsurance|^nino?$|^ninumber|yswiriantgwladol/u,
  /homeaddress|address|postcode|cyfeiriad|codpost/u,
  /telephone|phone|mobile|email|ebost|ffon|symudol/u,
  /^sex$|gender|rhywedd|rhyw$|ethnic|ethnig|religio|crefydd|orientation|cyfeiriadedd|disab|anabl|nationality|cenedl/u,
  /marital|priodasol|nextofkin|perthynasagosaf|sickness|salwch|maternityduedate/u,
  /salary|cyflog(?!raddfa)|bankaccount|sortcode|paypoint/u,
  /passport|visa|^nhsn(o|umber)|rhifgig/u,
];

const WELSH_PAY_BAND = /bandcyflog|graddfagyflog/u;

/** Columns of a layout that tell of a person: without an agreement on named records they are not kept either. */
export const PERSONAL_COLUMNS: readonly string[] = [
  ...['name', 'staffNumber', 'postNumber', 'registrationExpiresOn', 'welshLevel'],
];

const NI_NUMBER = /^[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]\s?\d{2}\s?\d{2}\s?\d{2}\s?[A-D]$/iu;
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/u;

export interface KeptColumns {
  /** By index of the heading: kept as written, the letters alone (a register number without its figures), or not. */
  readonly cells: readonly ('whole' | 'letters' | 'none')[];
  /** Headings that are not kept. */
  readonly dropped: readonly string[];
}

/**
 * What of a file is stored at all, by its headings and a few of its rows. A column that nobody knows yet is kept until
 * a person has said what the columns are, unless its heading or its cells tell of what is never needed.
 */
export function keptColumns(
  template: Template,
  named: boolean,
  headings: readonly string[],
  sample: readonly (readonly string[])[],
): KeptColumns {
  const { columns } = guessMapping(template, headings).mapping;
  const keyAt = new Map(Object.entries(columns).map(([key, at]) => [at, key]));
  const summed = template === 'esr' && !named;
  const cells = headings.map((heading, at) => {
    const key = keyAt.get(at);
    if (key !== undefined) {
      if (!summed) return 'whole';
      if (key === 'registrationNumber') return 'letters';
      return PERSONAL_COLUMNS.includes(key) ? 'none' : 'whole';
    }
    const plain = plainHeading(heading);
    if (WELSH_PAY_BAND.test(plain)) return 'whole';
    if (NEVER_KEPT.some((pattern) => pattern.test(plain))) return 'none';
    const filled = sample.map((row) => row[at]?.trim() ?? '').filter((text) => text !== '');
    const telling = filled.filter((text) => NI_NUMBER.test(text) || EMAIL.test(text));
    return filled.length > 0 && telling.length * 2 >= filled.length ? 'none' : 'whole';
  });
  const dropped = headings.filter((heading, at) => cells[at] === 'none' && heading.trim() !== '');
  return { cells, dropped };
}

/** The cells of a row as they are stored. */
export function keepCells(row: readonly string[], { cells }: KeptColumns): string[] {
  return row.map((text, at) => {
    const kept = cells[at] ?? 'whole';
    if (kept === 'whole') return text;
    return kept === 'letters' ? (/^\s*[A-Za-z]{2,3}(?=\s*\d)/u.exec(text)?.[0].trim() ?? '') : '';
  });
}
