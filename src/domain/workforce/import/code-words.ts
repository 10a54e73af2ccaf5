import { plainHeading } from './columns';

/** The codes that a file may say in either language, and the words for each. */
type CodeWords<Code extends string> = Readonly<Record<Code, readonly string[]>>;

export type Setting = 'primary' | 'community' | 'hospital' | 'other';
export type Tier = 'registered' | 'support' | 'student';
export type ContractType = 'permanent' | 'fixed_term' | 'bank' | 'honorary' | 'locum';

export const SETTINGS: CodeWords<Setting> = {
  primary: ['primary', 'primary care', 'sylfaenol', 'gofal sylfaenol'],
  community: ['community', 'community care', 'cymunedol', 'cymuned', 'gofal cymunedol'],
  hospital: ['hospital', 'ysbyty'],
  other: ['other', 'arall'],
};

export const TIERS: CodeWords<Tier> = {
  registered: ['registered', 'cofrestredig'],
  support: ['support', 'support worker', 'cymorth', 'gweithiwr cymorth'],
  student: ['student', 'myfyriwr'],
};

export const CONTRACT_TYPES: CodeWords<ContractType> = {
  permanent: ['permanent', 'parhaol'],
  fixed_term: [
    'fixed term',
    'fixed term temp',
    'fixed term/temporary',
    'temporary',
    'cyfnod penodol',
    'dros dro',
  ],
  bank: ['bank', 'banc'],
  honorary: ['honorary', 'anrhydeddus'],
  locum: ['locum', 'locwm'],
};

/** The code that a cell means, whatever its case, spaces and underscores; null where it means none. */
export function readCode<Code extends string>(text: string, words: CodeWords<Code>): Code | null {
  const plain = plainHeading(text);
  for (const code of Object.keys(words) as Code[]) {
    if (words[code].some((word) => plainHeading(word) === plain)) return code;
  }
  return null;
}

const BANDS = ['1', '2', '3', '4', '5', '6', '7', '8a', '8b', '8c', '8d', '9'] as const;
/** Councils and practices have pay scales of their own. */
const OTHER_BANDS: readonly string[] = ['other', 'arall', 'localgrade', 'graddleol'];

/** "6", "Band 6", "B6", "AfC 8A" as "6", "8a"; other pay scales as "other"; null for anything else. */
export function readBand(text: string): string | null {
  const plain = plainHeading(text);
  if (OTHER_BANDS.includes(plain)) return 'other';
  const band = plain.replace(/^(?:afc)?(?:bandiau|bands|band|b)?/u, '');
  return (BANDS as readonly string[]).includes(band) ? band : null;
}

const LABEL = /band\s*(\d+)(?!\d)\s*(?:-?\s*range\s*)?([a-d])?(?![a-z])/iu;
/** "Band 5-6", "Band 5/6", "Bandiau 5 i 6": a post between two bands is on neither. */
const TWO_BANDS = /band\w*\s*\d[a-d]?\s*(?:[-–/]|to\b|i\b)\s*\d[a-d]?(?![\d.])/iu;

/**
 * The band of an ESR grade by its label ("NHS|XR08|Review Body Band 8 - Range A" is 8a), or of a grade as people type
 * it; any other pay scale is "other", and null what is no one band. Source: ESR formats, section 4.
 */
export function readGrade(text: string): string | null {
  if (TWO_BANDS.test(text)) return null;
  const label = LABEL.exec(text);
  if (!label) return readBand(text) ?? 'other';
  const band = `${label[1]}${label[2] ?? ''}`.toLowerCase();
  return (BANDS as readonly string[]).includes(band) ? band : null;
}

/** One band, or two that a group runs between ("Band 5 to 6", "8a-9"), as "5-6"; null for anything else. */
export function readBandGroup(text: string): string | null {
  const parts = text.split(/\s*(?:-|–|\bto\b|\bi\b)\s*/iu);
  if (parts.length > 2) return null;
  const bands = parts.map(readBand);
  const [from, to] = bands;
  if (parts.length === 1) return from ?? null;
  if (!from || !to || from === 'other' || to === 'other') return null;
  const [first, last] = [BANDS.indexOf(from as '1'), BANDS.indexOf(to as '1')];
  return first < last ? `${from}-${to}` : null;
}
