/**
 * What one column says of the profession. Two columns say together what both allow, so the readings form a small
 * algebra: nothing but `both` decides, and in which order the columns are looked at only names who told.
 */
export interface Reading {
  /** Professions of ours that it may be; null for any of them. */
  readonly keys: ReadonlySet<string> | null;
  /** Whether it may also be none of ours (a nurse, a radiographer, an office). */
  readonly maybeOther: boolean;
}

export const ANYTHING: Reading = { keys: null, maybeOther: true };
export const NONE_OF_OURS: Reading = { keys: new Set(), maybeOther: true };

/** What both allow; nothing at all where they contradict one another. */
export function both(a: Reading, b: Reading): Reading {
  const maybeOther = a.maybeOther && b.maybeOther;
  if (a.keys === null || b.keys === null) return { keys: a.keys ?? b.keys, maybeOther };
  return { keys: a.keys.intersection(b.keys), maybeOther };
}

export const isContradiction = ({ keys, maybeOther }: Reading) => keys?.size === 0 && !maybeOther;
export const isNoneOfOurs = ({ keys, maybeOther }: Reading) => keys?.size === 0 && maybeOther;

/** The one profession that it can be; null while there is more than one way to read it. */
export function onlyProfession({ keys, maybeOther }: Reading): string | null {
  if (keys?.size !== 1 || maybeOther) return null;
  const [only] = keys;
  return only ?? null;
}

/** Whether nothing is left to ask: one profession, or none of ours. */
export const isSettled = (reading: Reading) => onlyProfession(reading) !== null || isNoneOfOurs(reading);

/** Candidates in a fixed order; none where it may be any. */
export const candidatesOf = ({ keys }: Reading): string[] => [...(keys ?? [])].sort();

/** A reading of professions by their keys: those that the portal does not count are "none of ours". */
export function readingOf(keys: Iterable<string>, ours: ReadonlySet<string>, uncertain = false): Reading {
  const named = [...keys];
  const kept = named.filter((key) => ours.has(key));
  return { keys: new Set(kept), maybeOther: uncertain || kept.length < named.length };
}

/** Either of two: rows of a list that stand under one name. */
export function either(a: Reading, b: Reading): Reading {
  const keys = a.keys === null || b.keys === null ? null : a.keys.union(b.keys);
  return { keys, maybeOther: a.maybeOther || b.maybeOther };
}
