import type { Tier } from '../governance/deployment-facts';
import { exact, type Figure, sumExact } from './exact';
import type { Factor } from './factor';

/** The levels of Team Tetris; each region writes its own definitions, and until then a block has none. */
export type Level = 'informed' | 'skilled' | 'enhanced' | 'expert';

/** How many people live (or are registered) in a place, or in one group of its people. */
export interface Population {
  readonly people: Figure;
  readonly counts: 'residents' | 'registered_patients';
  readonly source: string;
  readonly asAt: string;
}

/** A group with its own rate of need: an age group, a deprivation fifth, or the whole population. */
export interface PopulationGroup {
  readonly key: string;
  /** Null where nobody has counted. */
  readonly population: Population | null;
  /** Share of the group that needs the pathway; null where not known. */
  readonly people: Factor | null;
}

/** Who does the block's work, as a share of its hours. */
export interface WorkShare {
  readonly professionKey: string;
  readonly tier: Tier;
  readonly share: Figure;
}

/** A piece of work: an intervention, perhaps at one level. Null factors are not known. */
export interface Block {
  readonly id: string;
  /** Blocks of one intervention at several levels share its people out among them. */
  readonly intervention: string;
  readonly level: Level | null;
  /** Share of the people served who get this block; `everyone` where the pathway does not divide them. */
  readonly shareOfPeople: Factor | null | 'everyone';
  readonly contacts: Factor | null;
  readonly minutes: Factor | null;
  readonly division: readonly WorkShare[];
}

export interface Pathway {
  readonly id: string;
  readonly groups: readonly PopulationGroup[];
  /** Share of those in need who are to be served. */
  readonly coverage: Factor | null;
  readonly blocks: readonly Block[];
}

/** A fault in how a pathway is made up; the sums are exact, so nearly one is not one. */
export type PathwayProblem =
  | { readonly code: 'NEED-DIVISION-SUM'; readonly blockId: string }
  | { readonly code: 'NEED-LEVEL-SUM'; readonly intervention: string };

function problemOfLevels(intervention: string, blocks: readonly Block[]): PathwayProblem[] {
  const shares = blocks.map(({ shareOfPeople }) => shareOfPeople);
  // A share that is not known is reported as missing, not as a wrong sum.
  if (shares.includes(null)) return [];
  const values = shares.map((share) => exact(share === null || share === 'everyone' ? 1 : share.central));
  return sumExact(values).equals(1) ? [] : [{ code: 'NEED-LEVEL-SUM', intervention }];
}

/** What is wrong with a pathway: work shares of a block, and people shared over levels, must come to one. */
export function checkPathway({ blocks }: Pick<Pathway, 'blocks'>): PathwayProblem[] {
  const problems: PathwayProblem[] = blocks
    .filter(({ division }) => !sumExact(division.map(({ share }) => exact(share))).equals(1))
    .map(({ id }) => ({ code: 'NEED-DIVISION-SUM', blockId: id }));
  const levelled = blocks.filter(({ level }) => level !== null);
  for (const intervention of new Set(levelled.map((block) => block.intervention))) {
    problems.push(
      ...problemOfLevels(
        intervention,
        levelled.filter((block) => block.intervention === intervention),
      ),
    );
  }
  return problems;
}
