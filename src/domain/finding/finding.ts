import type { RoleName } from '../access/roles';

/**
 * How binding the source of a rule is. None of these is a legal duty, and a screen never shows one as such:
 * guidance addresses system leaders, policy is the Welsh Government's, good practice is common between NHS bodies,
 * meeting practice is how meetings are commonly run, a local choice is a region's or collaborative's own, and integrity
 * is what a record needs to make sense.
 */
export type Standing =
  | 'guidance'
  | 'policy'
  | 'good-practice'
  | 'meeting-practice'
  | 'local-choice'
  | 'integrity';

/** What follows from a finding: it refuses, it needs an accepted exception, or it only warns. */
export type Effect = 'refuse' | 'exception' | 'warn';

export interface Source {
  /** Key of a document in the words of the governance feature. */
  readonly document: string;
  readonly section: string;
  /** Numbered requirements that the rule serves (A02, FW-2.08). */
  readonly requirements?: readonly string[];
}

/** Codes, ISO days, and WTE as integers of 1/100 000 under keys that end in `Wte`; never a sentence. */
export type Facts = Readonly<Record<string, string | number | null>>;

/** What a rule says about the facts; the sentence is made in both languages from `code` and `facts`. */
export interface Finding {
  readonly code: string;
  readonly standing: Standing;
  readonly source: Source;
  readonly effect: Effect;
  readonly mendBy: readonly RoleName[];
  readonly facts: Facts;
}

const WEIGHT: Record<Effect, number> = { refuse: 0, exception: 1, warn: 2 };

/** Failing first: what refuses, then what needs an exception, then what warns; otherwise the order given. */
export function sortFindings<F extends Pick<Finding, 'effect'>>(findings: readonly F[]): F[] {
  return [...findings].sort((a, b) => WEIGHT[a.effect] - WEIGHT[b.effect]);
}
