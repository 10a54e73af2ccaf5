import type { Tier } from '../../governance/deployment-facts';
import { foldForSearch } from '../../search/fold';
import { plainHeading } from '../import/columns';
import { readRegisterNumber } from '../registration/check-register-number';
import { REGISTER_PARTS } from '../registration/register-parts';
import { type ProfessionRow, said } from './position-row';
import type { JobRoleRow, ProfessionLists } from './profession-lists';
import { readWords, type WordsRead } from './read-words';
import { ANYTHING, either, NONE_OF_OURS, type Reading, readingOf } from './reading';
import { readStaffGroup } from './staff-group';

export interface ColumnReading {
  /** Null where the column says nothing of the profession. */
  readonly reading: Reading | null;
  readonly tier: Tier | null;
  /** The text that it was read from, never a register number. */
  readonly from: string;
}

function ofWords({ keys, tells, other }: WordsRead, lists: ProfessionLists): Reading | null {
  if (keys === null) return tells ? ANYTHING : null;
  return readingOf(keys, lists.ours, other);
}

function listedRole(role: JobRoleRow, lists: ProfessionLists): Reading {
  if (role.professionKey !== null) return readingOf([role.professionKey], lists.ours);
  // The list leaves open what a student, a radiographer or an assistant psychologist is; the name of the role says it.
  return ofWords(readWords(role.jobRole), lists) ?? ANYTHING;
}

/** Roles of many groups share a name ("Advanced Practitioner"): one that says no profession holds in its own only. */
function isOfGroup(role: JobRoleRow, group: string | null): boolean {
  return role.professionKey !== null || group === null || readStaffGroup(role.staffGroup) === group;
}

/** By the list of ESR job roles; a role that is not on it, by its words. */
export function readJobRole(
  text: string | null,
  group: string | null,
  lists: ProfessionLists,
): ColumnReading {
  if (text === null) return { reading: null, tier: null, from: '' };
  const words = readWords(text);
  const rows = (lists.roles.get(plainHeading(text)) ?? []).filter((row) => isOfGroup(row, group));
  if (rows.length === 0) return { reading: ofWords(words, lists), tier: words.tier, from: text };
  const tiers = new Set(rows.map(({ tier }) => tier));
  const [tier = null] = tiers;
  const reading = rows.map((row) => listedRole(row, lists)).reduce(either);
  return { reading, tier: tiers.size === 1 ? tier : null, from: text };
}

/** Support, trainee and assistant codes, on the list or not: never registered (section 7.4 of the reference). */
const SUPPORT_CODE = /^(?:S[59]|H[12]|A[789]|AE)/;
const STUDENT_CODE = /^S8/;
/** Doctors and dentists, nurses and midwives, learners in nursing, administration: NHS Occupation Code Manual. */
const OTHER_MATRIX = /^[0-9NPG](?=.{2}$)(?=.*\d)(?!00$)/;

/** The tier that a code cannot be talked out of. */
export function tierBelow(code: string | null): Tier | null {
  if (code === null) return null;
  if (STUDENT_CODE.test(code)) return 'student';
  return SUPPORT_CODE.test(code) ? 'support' : null;
}

/** By the list of occupation codes; a code that is not on it tells only where its whole matrix is of others. */
export function readOccupationCode(code: string | null, lists: ProfessionLists): ColumnReading {
  if (code === null) return { reading: null, tier: null, from: '' };
  const row = lists.codes.get(code);
  const tier = tierBelow(code) ?? row?.tier ?? null;
  if (!row) return { reading: OTHER_MATRIX.test(code) ? NONE_OF_OURS : null, tier, from: code };
  const keys = row.professionKey === null ? row.candidates : [row.professionKey];
  if (keys.length === 0) return { reading: row.ambiguous ? ANYTHING : NONE_OF_OURS, tier, from: code };
  // Several candidates are told apart among themselves; one that is marked ambiguous may be somebody else.
  const uncertain = row.ambiguous && keys.length === 1;
  return { reading: readingOf(keys, lists.ours, uncertain), tier, from: code };
}

const PART_BY_TYPE: ReadonlyMap<string, string> = new Map(
  REGISTER_PARTS.flatMap(({ prefix, typeCode, types }) =>
    [typeCode, prefix, ...types, ...types.map((type) => `${type}s`)].map(
      (text) => [plainHeading(text), prefix] as const,
    ),
  ),
);

/** "HCPC - Physiotherapist" and "Physiotherapist (HCPC)" are the type alone. */
const withoutBody = (text: string) =>
  text.replace(/\b(?:HCPC|HPC|Health (?:and|&) Care Professions Council)\b/giu, '');

const OTHER_BODY =
  /\b(?:nursing (?:and )?midwifery|nmc|general medical|gmc|general dental|gdc|pharmaceutical|gphc|osteopathic|gosc|social care wales|social work|optical|goc)\b/;

/**
 * By the register: the type that the extract names, or the letters of the number. It says what a person is registered
 * as, not what the post is, and so it confirms and narrows.
 */
export function readRegistration(row: ProfessionRow, lists: ProfessionLists): ColumnReading {
  const type = said(row.registrationType);
  const body = said(row.registrationBody);
  const number = said(row.registrationNumber);
  const byType = type === null ? undefined : PART_BY_TYPE.get(plainHeading(withoutBody(type)));
  const byNumber = number === null ? undefined : readRegisterNumber(number)?.prefix;
  // A type and a number of two parts tell nothing until somebody has looked.
  if (byType !== undefined && byNumber !== undefined && byType !== byNumber) {
    return { reading: null, tier: null, from: '' };
  }
  const prefix = byType ?? byNumber;
  if (prefix !== undefined) {
    const keys = lists.byPrefix.get(prefix) ?? [];
    const reading = keys.length === 0 ? NONE_OF_OURS : readingOf(keys, lists.ours);
    return { reading, tier: null, from: byType === undefined ? prefix : (type ?? prefix) };
  }
  const other = [body, type].find((text) => text !== null && OTHER_BODY.test(foldForSearch(text)));
  return { reading: other ? NONE_OF_OURS : null, tier: null, from: other ?? '' };
}

/** By the words of the position's title, in English or Welsh. */
export function readTitle(text: string | null, lists: ProfessionLists): ColumnReading {
  if (text === null) return { reading: null, tier: null, from: '' };
  const words = readWords(text);
  return { reading: ofWords(words, lists), tier: words.tier, from: text };
}
