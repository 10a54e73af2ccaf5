import type { CalendarDay } from '../time/calendar-day';
import { addWte, smallerWte, subtractWte, type Wte, ZERO_WTE } from '../wte/wte';

/** Two employers' records of one register entry, as a person settled them. */
export const DOUBLE_COUNT_DECISIONS = ['both_true', 'count_own', 'count_other', 'capped'] as const;
export type DoubleCountDecision = (typeof DOUBLE_COUNT_DECISIONS)[number];

export interface HeldRecord {
  readonly employerId: string;
  /** Everything that counts as in post of this entry with the employer, on the day. */
  readonly wte: Wte;
  /** How long the employer has held it without a break. */
  readonly since: CalendarDay;
}

export interface SettledPair {
  readonly employerIds: readonly [string, string];
  /** `capped`: both, together up to 1.0. Otherwise the employer that alone is counted. */
  readonly decision: 'both_true' | 'capped' | { readonly count: string };
}

export interface CountedRecord extends HeldRecord {
  readonly counted: Wte;
  /** `waiting`: another employer's older record is counted until somebody settles it. */
  readonly standing: 'counted' | 'waiting' | 'left_out' | 'capped';
}

const ONE = 100_000 as Wte;

/** The older continuous record first; of the same day, the lower id, so that every chart counts the same one. */
function byAge(a: HeldRecord, b: HeldRecord): number {
  if (a.since !== b.since) return a.since < b.since ? -1 : 1;
  return a.employerId < b.employerId ? -1 : 1;
}

/**
 * What charts count of one register entry that several employers hold. Whoever lost a settled pair is left out; of the
 * others, a record waits while any older one beside it is not settled; a capped one fills up to 1.0 WTE what the older
 * ones of its pairs leave. DESIGN.md section 6; `counted_once` in the database says the same.
 */
export function countOnce(
  records: readonly HeldRecord[],
  settled: readonly SettledPair[],
): readonly CountedRecord[] {
  const sorted = [...records].sort(byAge);
  const decisionOf = (a: string, b: string) =>
    settled.find(({ employerIds }) => employerIds.includes(a) && employerIds.includes(b))?.decision ?? null;
  const loses = (record: HeldRecord) =>
    sorted.some((other) => {
      if (other.employerId === record.employerId) return false;
      const decision = decisionOf(record.employerId, other.employerId);
      return typeof decision === 'object' && decision !== null && decision.count !== record.employerId;
    });
  const standing = sorted.filter((record) => !loses(record));
  const olderThan = (record: HeldRecord) => standing.slice(0, standing.indexOf(record));
  const waits = (record: HeldRecord) =>
    olderThan(record).some((other) => decisionOf(record.employerId, other.employerId) === null);
  return sorted.map((record): CountedRecord => {
    if (!standing.includes(record)) return { ...record, counted: ZERO_WTE, standing: 'left_out' };
    if (waits(record)) return { ...record, counted: ZERO_WTE, standing: 'waiting' };
    const capping = olderThan(record).filter(
      (other) => !waits(other) && decisionOf(record.employerId, other.employerId) === 'capped',
    );
    const taken = capping.reduce<Wte>((sum, other) => addWte(sum, other.wte), ZERO_WTE);
    const room = capping.length === 0 ? record.wte : subtractWte(ONE, smallerWte(ONE, taken));
    return room < record.wte
      ? { ...record, counted: room, standing: 'capped' }
      : { ...record, counted: record.wte, standing: 'counted' };
  });
}

/** Both together are more than one full-time post. */
export const isAboveOne = (a: Wte, b: Wte): boolean => a + b > ONE;

/** Outside an employer, figures that rest on so few people are not shown: DESIGN.md section 8. */
export const FEWEST_SHOWN = 5;

export interface CountedOnce {
  /** Null: fewer than five. */
  readonly people: number | null;
  readonly wte: Wte | null;
}

/** How many people are counted once until it is settled, as the reader may know it; null where nobody is. */
export function countedOnceFor(people: number, wte: Wte, reader: 'inside' | 'outside'): CountedOnce | null {
  if (people === 0) return null;
  return reader === 'outside' && people < FEWEST_SHOWN ? { people: null, wte: null } : { people, wte };
}
