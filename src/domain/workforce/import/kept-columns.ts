import { readRegisterNumber } from '../registration/check-register-number';
import { plainHeading, type Template } from './columns';
import { headingLookup } from './mapping';

/**
 * Headings of what staff extracts carry and the portal never needs: they are dropped before anything is stored, known
 * column or not. Source: ESR formats, section 10 (date of birth, National Insurance number, home address), and the
 * special categories of personal data.
 */
const NEVER_KEPT: readonly RegExp[] = [
  /birth|^dob$|^age(band|group)?$|dyddiadgeni|^oedran/u,
  /nationalinsurance|^nino?$|^ninumber|yswiriantgwladol/u,
  /homeaddress|address|postcode|cyfeiriad|codpost/u,
  /telephone|phone|mobile|email|ebost|ffon|symudol/u,
  /^sex$|gender|rhywedd|rhyw$|ethnic|ethnig|religio|crefydd|orientation|disab|anabl|nationality|cenedl(?!aethol)/u,
  /marital|priodasol|nextofkin|perthynasagosaf|sickness|salwch|maternityduedate/u,
  /salary(?!band|grade|scale)|cyflog(?!raddfa|res)|bankaccount|sortcode|paypoint/u,
  /passport|visa|^nhsn(o|umber)|rhifgig/u,
];

const WELSH_PAY_BAND = /bandcyflog|gradd(?:fa)?gyflog/u;

/** Columns of a layout that tell of a person: without an agreement on named records nothing of them is kept. */
export const PERSONAL_COLUMNS: readonly string[] = [
  ...['name', 'staffNumber', 'postNumber', 'registrationNumber', 'registrationExpiresOn', 'welshLevel'],
];

/** Headings that no layout knows and that tell of a person all the same. */
const PERSONAL_HEADINGS: readonly RegExp[] = [
  /^(?:first|last|middle|given|family|maiden|preferred|full|staff|employees?|persons?|worker|display|legal|previous)?names?$/u,
  /surname|forename|^initials$|^knownas$|cyfenw|^enw(?:cyntaf|canol|olaf|teuluol|bedydd|llawn|gweithiwr|staff)?$/u,
  /^(?:employee|staff|person(?:nel)?|payroll|assignment|worker|unique|esr)(?:s|id|no|number|ref|reference|code|identifier)$/u,
  /^rhif(?:y)?(?:gweithiwr|staff|cyflogres|personol|aseiniad)|username|userid|login|nadex|smartcard/u,
  /supervisor|manager|rheolwr|goruchwyliwr/u,
];

const REGISTER_HEADING = /hcpc|registrationn|^regn|cofrestru$|^pin(?:number|no)?$/u;

const NI_NUMBER = /^[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]\s?\d{2}\s?\d{2}\s?\d{2}\s?[A-D]$/iu;
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/u;

/** Kept as written, the letters alone (a register number without its figures), or not. */
type Kept = 'whole' | 'letters' | 'none';

export interface KeptColumns {
  /** By index of the heading. */
  readonly cells: readonly Kept[];
  /** Headings that are not kept. */
  readonly dropped: readonly string[];
}

/**
 * What of a file is stored at all, by its headings and a few of its rows. A column that nobody knows yet is kept until
 * a person has said what the columns are, unless its heading or its cells tell of what is never needed; or of a person,
 * where there is no agreement on named records.
 */
export function keptColumns(
  template: Template,
  named: boolean,
  headings: readonly string[],
  sample: readonly (readonly string[])[],
): KeptColumns {
  const meantBy = headingLookup(template);
  const summed = template === 'esr' && !named;
  const cells = headings.map((heading, at) => {
    const key = meantBy(heading)?.key ?? null;
    if (key !== null) return summed ? keptOfPerson(key) : 'whole';
    const plain = plainHeading(heading);
    if (WELSH_PAY_BAND.test(plain)) return 'whole';
    const column = sample.map((row) => row[at]?.trim() ?? '').filter((text) => text !== '');
    if (NEVER_KEPT.some((pattern) => pattern.test(plain)) || mostAre(column, isNeverKept)) return 'none';
    return summed ? keptUnknown(plain, column) : 'whole';
  });
  const dropped = headings.filter((heading, at) => cells[at] === 'none' && heading.trim() !== '');
  return { cells, dropped };
}

function keptOfPerson(key: string): Kept {
  if (key === 'registrationNumber') return 'letters';
  return PERSONAL_COLUMNS.includes(key) ? 'none' : 'whole';
}

/** A column without a heading may be anything. */
function keptUnknown(plain: string, column: readonly string[]): Kept {
  if (plain === '' || PERSONAL_HEADINGS.some((pattern) => pattern.test(plain))) return 'none';
  const isRegister =
    REGISTER_HEADING.test(plain) || mostAre(column, (text) => readRegisterNumber(text) !== null);
  return isRegister ? 'letters' : 'whole';
}

const isNeverKept = (text: string) => NI_NUMBER.test(text) || EMAIL.test(text);

function mostAre(column: readonly string[], test: (text: string) => boolean): boolean {
  return column.length > 0 && column.filter(test).length * 2 >= column.length;
}

/** Says that a row has a cell too many, where the cell itself may not be kept. */
const ONE_TOO_MANY = '…';
/** A WTE, which tells of nobody wherever it stands. */
const SMALL_NUMBER = /^\s*\d(?:[.,]\d{1,5})?\s*$/;

/**
 * The cells of a row as they are stored. Where a row has a cell too many, what is never kept may stand under any heading:
 * if the file has any such columns, nothing of that row is kept but its WTE, so that it is counted.
 */
export function keepCells(row: readonly string[], { cells }: KeptColumns): string[] {
  const slipped =
    row.length > cells.length && row.some((text, at) => at >= cells.length && text.trim() !== '');
  if (slipped && cells.some((kept) => kept !== 'whole')) {
    const counted = cells.map((kept, at) => {
      const text = row[at] ?? '';
      return kept === 'whole' && SMALL_NUMBER.test(text) ? text : '';
    });
    return [...counted, ONE_TOO_MANY];
  }
  return row.map((text, at) => {
    const kept = cells[at] ?? 'whole';
    if (kept === 'whole') return text;
    return kept === 'letters' ? (/^\s*[A-Za-z]{2,3}(?=[\s\-–./]*\d)/u.exec(text)?.[0].trim() ?? '') : '';
  });
}
