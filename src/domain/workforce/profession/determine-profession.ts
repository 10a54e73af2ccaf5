import type { Tier } from '../../governance/deployment-facts';
import {
  type ColumnReading,
  readJobRole,
  readOccupationCode,
  readRegistration,
  readTitle,
  tierBelow,
} from './column-readings';
import { determineTier, type TierRead } from './determine-tier';
import { answeredAbout, type ProfessionRow, positionParts } from './position-row';
import type { ProfessionLists } from './profession-lists';
import {
  both,
  candidatesOf,
  either,
  isContradiction,
  isNoneOfOurs,
  isSettled,
  onlyProfession,
  type Reading,
} from './reading';
import { readStaffGroup } from './staff-group';

/** What a person said once of a position: its profession and tier, or that it is none of ours. */
export type ProfessionAnswer =
  | { readonly professionKey: string; readonly tier: Tier }
  | { readonly professionKey: null; readonly tier: null };

/** Answers of one employer by what they are about (`answeredAbout`). */
export type ProfessionAnswers = ReadonlyMap<string, ProfessionAnswer>;

export type DecidedBy = 'answer' | 'job-role' | 'occupation-code' | 'registration' | 'title';

/** The column that decided, and its text: a code, a role, a title, a type of registration; never a register number. */
export interface Reason {
  readonly by: DecidedBy;
  readonly from: string;
}

export type Doubt = 'registration-differs' | 'tier-conflict' | 'code-unknown';

export type WhyUndetermined =
  /** Columns contradict one another. */
  | 'conflict'
  /** The profession is told, the tier is not, or code and role contradict one another on it. */
  | 'tier-conflict'
  | 'tier-unknown'
  /** A code, role or title that more than one profession shares; any of them where there are no candidates. */
  | 'several'
  /** Only the register says something, and that is of the person, not of the post. */
  | 'registration-only'
  | 'nothing-known';

export type Determination =
  | (Reason & {
      readonly kind: 'profession';
      readonly professionKey: string;
      readonly tier: Tier;
      /** What told apart the professions that the deciding column leaves open. */
      readonly narrowedBy: Reason | null;
      /** What does not fit, in a row that is decided all the same. */
      readonly doubts: readonly Doubt[];
    })
  | {
      readonly kind: 'undetermined';
      /** In a fixed order; none where it may be any profession. */
      readonly candidates: readonly string[];
      readonly tier: Tier | null;
      readonly why: WhyUndetermined;
    }
  /** None of ours: counted nowhere. */
  | (Reason & { readonly kind: 'outside'; readonly tier: Tier | null; readonly narrowedBy: Reason | null });

interface Columns {
  readonly code: string | null;
  readonly group: string | null;
  readonly byRole: ColumnReading;
  readonly byCode: ColumnReading;
  readonly byRegister: ColumnReading;
  readonly byTitle: ColumnReading;
}

type Settlement =
  | (Reason & { readonly reading: Reading; readonly narrowedBy: Reason | null })
  | { readonly open: Reading | null; readonly why: WhyUndetermined };

/**
 * Which profession and tier a row is of: by a person's remembered answer, then ESR job role, then occupation code;
 * the register confirms and narrows, and the words of the job title come last. Role and code that contradict one
 * another leave the row undetermined, for a person to settle once. The staff group decides nothing: psychologists and
 * support workers sit in other groups. Order: issue "Mapping to professions"; the rest: section 7 of the reference for
 * ESR extracts.
 */
export function determineProfession(
  row: ProfessionRow,
  lists: ProfessionLists,
  answers: ProfessionAnswers,
): Determination {
  const parts = positionParts(row);
  const group = readStaffGroup(parts.staffGroup);
  const columns: Columns = {
    code: parts.code,
    group,
    byRole: readJobRole(parts.role, group, lists),
    byCode: readOccupationCode(parts.code, lists),
    byRegister: readRegistration(row, lists),
    byTitle: readTitle(parts.title, lists),
  };
  const about = answeredAbout(parts);
  const answer = about === null ? undefined : answers.get(about);
  if (answer) return answered(answer, parts.number ?? parts.title ?? '', columns, lists);
  return conclude(settle(columns), columns);
}

function answered(
  answer: ProfessionAnswer,
  from: string,
  columns: Columns,
  lists: ProfessionLists,
): Determination {
  const reason = { by: 'answer', from, narrowedBy: null } as const;
  if (answer.professionKey === null || !lists.ours.has(answer.professionKey)) {
    return { kind: 'outside', ...reason, tier: tierOf(columns, false).tier };
  }
  // One position may hold people on several codes, and those of support codes are never registered.
  const below = tierBelow(columns.code);
  const doubts: Doubt[] = below !== null && answer.tier === 'registered' ? ['tier-conflict'] : [];
  const { professionKey, tier } = answer;
  return { kind: 'profession', ...reason, professionKey, tier: below ?? tier, doubts };
}

/** Role and code first, together; then the register; then the title. */
function settle(columns: Columns): Settlement {
  const { byRole, byCode, byRegister, byTitle } = columns;
  const role = byRole.reading && { by: 'job-role' as const, from: byRole.from, reading: byRole.reading };
  const code = byCode.reading && {
    by: 'occupation-code' as const,
    from: byCode.from,
    reading: byCode.reading,
  };
  if (role && code) {
    const reading = both(role.reading, code.reading);
    if (isContradiction(reading)) return { open: either(role.reading, code.reading), why: 'conflict' };
    // The role has told already, or else the code has; where each tells a part, the code narrowed the role.
    const told = [role, code].find(
      (each) => each.reading.keys !== null && sameReading(each.reading, reading),
    );
    if (told) return narrow({ ...told, reading, narrowedBy: null }, columns);
    return narrow({ ...role, reading, narrowedBy: { by: code.by, from: code.from } }, columns);
  }
  const first = role ?? code;
  if (first) return narrow({ ...first, narrowedBy: null }, columns);

  const title = byTitle.reading;
  if (title) {
    return narrow({ by: 'title', from: byTitle.from, reading: title, narrowedBy: null }, columns);
  }
  const register = byRegister.reading;
  return { open: register, why: register?.keys?.size ? 'registration-only' : 'nothing-known' };
}

const sameReading = (a: Reading, b: Reading) =>
  a.maybeOther === b.maybeOther && candidatesOf(a).join() === candidatesOf(b).join();

type Told = Extract<Settlement, Reason>;

/** What is not settled yet is narrowed by the register, then by the title. */
function narrow(first: Told, { byRegister, byTitle }: Columns): Settlement {
  const own = first.by === 'title';
  // A title alone is little: a register that says otherwise is not passed over.
  if (isSettled(first.reading) && !own) return first;
  const further: (Reason & { readonly reading: Reading | null })[] = [
    { by: 'registration', from: byRegister.from, reading: byRegister.reading },
    ...(own ? [] : [{ by: 'title' as const, from: byTitle.from, reading: byTitle.reading }]),
  ];
  let now = first;
  for (const { by, from, reading } of further) {
    if (reading === null || reading.keys === null) continue;
    const next = both(now.reading, reading);
    if (isContradiction(next)) return { open: either(now.reading, reading), why: 'conflict' };
    if (sameReading(next, now.reading) && now.reading.keys !== null) continue;
    // Where the first column says "any", the one that names a profession is the one that told.
    now =
      now.reading.keys === null
        ? { by, from, reading: next, narrowedBy: null }
        : { ...now, reading: next, narrowedBy: { by, from } };
  }
  return isSettled(now.reading) ? now : { open: now.reading, why: 'several' };
}

function tierOf(columns: Columns, isRegistered: boolean): TierRead {
  const { code, group, byCode, byRole, byTitle } = columns;
  return determineTier({
    code,
    byCode: byCode.tier,
    byRole: byRole.tier,
    byTitle: byTitle.tier,
    isRegistered,
    group,
  });
}

function conclude(settlement: Settlement, columns: Columns): Determination {
  if (!('by' in settlement)) {
    const { open, why } = settlement;
    const candidates = open === null ? [] : candidatesOf(open);
    return { kind: 'undetermined', candidates, tier: tierOf(columns, false).tier, why };
  }
  const { by, from, narrowedBy, reading } = settlement;
  if (isNoneOfOurs(reading)) {
    return { kind: 'outside', by, from, narrowedBy, tier: tierOf(columns, false).tier };
  }
  const professionKey = onlyProfession(reading) ?? '';
  const register = columns.byRegister.reading;
  const fits = register !== null && register.keys?.has(professionKey) === true;
  const { tier, conflict } = tierOf(columns, fits);
  if (tier === null) {
    const why = conflict ? 'tier-conflict' : 'tier-unknown';
    return { kind: 'undetermined', candidates: [professionKey], tier: null, why };
  }
  const doubts: Doubt[] = [];
  if (register !== null && !fits) doubts.push('registration-differs');
  if (conflict) doubts.push('tier-conflict');
  if (columns.code !== null && columns.byCode.reading === null) doubts.push('code-unknown');
  return { kind: 'profession', professionKey, tier, by, from, narrowedBy, doubts };
}
