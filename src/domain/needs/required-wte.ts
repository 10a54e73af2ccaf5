import Fraction from 'fraction.js';
import type { Tier } from '../governance/deployment-facts';
import type { Wte } from '../wte/wte';
import { exact, toNumber, toWte } from './exact';
import {
  addRanges,
  divideRanges,
  type Factor,
  type FactorKind,
  multiplyRanges,
  type Range,
  rangeOf,
  scaleRange,
} from './factor';
import { type Block, checkPathway, type Pathway, type WorkShare } from './pathway';

/** What one WTE of a profession and tier gives in a year. */
export interface WorkingTime {
  readonly workingHours: Factor | null;
  readonly directShare: Factor | null;
}

/** Low, central and high, for showing only. */
export interface Shown {
  readonly low: number;
  readonly central: number;
  readonly high: number;
}

/** One line of "how this figure is made". */
export interface TrailLine {
  readonly what: FactorKind | 'population';
  readonly pathwayId: string;
  readonly blockId: string | null;
  readonly groupKey: string | null;
  readonly id: string | null;
  readonly value: string;
  readonly low: string | null;
  readonly high: string | null;
  readonly source: string;
  readonly asAt: string;
  /** For a population: what it counts. */
  readonly counts: 'residents' | 'registered_patients' | null;
  readonly borrowedFrom: Factor['borrowedFrom'];
}

/** What stands between us and a figure. */
export interface Missing {
  readonly what: FactorKind | 'population';
  readonly pathwayId: string;
  readonly blockId: string | null;
  readonly groupKey: string | null;
}

/** What one block asks of one profession and tier. */
export interface Contribution {
  readonly pathwayId: string;
  readonly blockId: string;
  readonly people: Shown;
  /** All hours of the block, before they are shared out. */
  readonly blockHours: Shown;
  readonly workShare: string;
  readonly wte: Shown;
}

interface RowBase {
  readonly professionKey: string;
  readonly tier: Tier;
  readonly trail: readonly TrailLine[];
}

export interface KnownRequirement extends RowBase {
  readonly known: true;
  readonly low: Wte;
  readonly central: Wte;
  readonly high: Wte;
  /** Whether any factor has a range: without one, low and high say nothing. */
  readonly hasRange: boolean;
  readonly contributions: readonly Contribution[];
}

/** A factor or a population that nobody has recorded makes the figure unknown, never zero. */
export interface UnknownRequirement extends RowBase {
  readonly known: false;
  readonly missing: readonly Missing[];
}

export type Requirement = KnownRequirement | UnknownRequirement;

const ONE: Range = { low: new Fraction(1), central: new Fraction(1), high: new Fraction(1) };
const ZERO: Range = { low: new Fraction(0), central: new Fraction(0), high: new Fraction(0) };
const SIXTY = new Fraction(1, 60);

/** Collects, while a figure is made, everything that it rests on and everything that it lacks. */
class Working {
  readonly trail = new Map<string, TrailLine>();
  readonly missing = new Map<string, Missing>();
  readonly pathwayId: string;
  readonly blockId: string | null;
  hasRange = false;

  constructor(pathwayId: string, blockId: string | null = null) {
    this.pathwayId = pathwayId;
    this.blockId = blockId;
  }

  lack(what: Missing['what'], groupKey: string | null = null): null {
    const lacking = { what, pathwayId: this.pathwayId, blockId: this.blockId, groupKey };
    this.missing.set(JSON.stringify(lacking), lacking);
    return null;
  }

  use(line: Omit<TrailLine, 'pathwayId' | 'blockId'>): void {
    const whole = { ...line, pathwayId: this.pathwayId, blockId: this.blockId };
    this.trail.set(JSON.stringify(whole), whole);
  }

  factor(what: FactorKind, factor: Factor | null, groupKey: string | null = null): Range | null {
    if (factor === null) return this.lack(what, groupKey);
    const { id, low, central, high, source, asAt, borrowedFrom } = factor;
    const text = (figure: Factor['low']) => (figure === null ? null : String(figure));
    this.use({
      what,
      groupKey,
      id,
      value: String(central),
      low: text(low),
      high: text(high),
      source,
      asAt,
      counts: null,
      borrowedFrom,
    });
    this.hasRange ||= low !== null || high !== null;
    return rangeOf(what, factor);
  }
}

function multiplyKnown(factors: readonly (Range | null)[]): Range | null {
  return factors.reduce((a, b) => (a && b ? multiplyRanges(a, b) : null), ONE);
}

/** People to serve: population × share in need, over all groups, × coverage. */
function peopleToServe(pathway: Pathway, working: Working): Range | null {
  const coverage = working.factor('coverage', pathway.coverage);
  if (pathway.groups.length === 0) return working.lack('population');
  const groups = pathway.groups.map(({ key, population, people }) => {
    const share = working.factor('people', people, key);
    if (population === null) return working.lack('population', key);
    const { source, asAt, counts } = population;
    const value = String(population.people);
    working.use({
      what: 'population',
      groupKey: key,
      id: null,
      value,
      low: null,
      high: null,
      source,
      asAt,
      counts,
      borrowedFrom: null,
    });
    return share && scaleRange(share, exact(population.people));
  });
  const inNeed = groups.reduce((sum, group) => (sum && group ? addRanges(sum, group) : null), ZERO);
  return multiplyKnown([inNeed, coverage]);
}

interface BlockWork {
  readonly people: Range;
  readonly hours: Range;
}

function workOfBlock(block: Block, served: Range | null, working: Working): BlockWork | null {
  const { shareOfPeople } = block;
  const share = shareOfPeople === 'everyone' ? ONE : working.factor('share_of_people', shareOfPeople);
  const contacts = working.factor('contacts', block.contacts);
  const minutes = working.factor('minutes', block.minutes);
  const people = multiplyKnown([served, share]);
  const hours = multiplyKnown([people, contacts, minutes]);
  return people && hours ? { people, hours: scaleRange(hours, SIXTY) } : null;
}

interface Piece {
  readonly share: WorkShare;
  readonly wte: Range | null;
  readonly contribution: Contribution | null;
  readonly workings: readonly Working[];
}

function show({ low, central, high }: Range): Shown {
  return { low: toNumber(low), central: toNumber(central), high: toNumber(high) };
}

type WorkingTimeOf = (professionKey: string, tier: Tier) => WorkingTime;

function piecesOf(pathway: Pathway, workingTimeOf: WorkingTimeOf): Piece[] {
  const problems = checkPathway(pathway);
  if (problems.length > 0) {
    throw new RangeError(`Pathway ${pathway.id} does not add up: ${JSON.stringify(problems)}`);
  }
  const shared = new Working(pathway.id);
  const served = peopleToServe(pathway, shared);
  return pathway.blocks.flatMap((block) => {
    const ofBlock = new Working(pathway.id, block.id);
    const work = workOfBlock(block, served, ofBlock);
    return block.division
      .filter(({ share }) => exact(share).compare(0) > 0)
      .map((share) => {
        const own = new Working(pathway.id);
        const time = workingTimeOf(share.professionKey, share.tier);
        const workingHours = own.factor('working_hours', time.workingHours);
        const directShare = own.factor('direct_share', time.directShare);
        const perWte = multiplyKnown([workingHours, directShare]);
        const wte = work && perWte && divideRanges(scaleRange(work.hours, exact(share.share)), perWte);
        const contribution = wte && {
          pathwayId: pathway.id,
          blockId: block.id,
          people: show(work.people),
          blockHours: show(work.hours),
          workShare: String(share.share),
          wte: show(wte),
        };
        return { share, wte, contribution, workings: [shared, ofBlock, own] };
      });
  });
}

function joinRow(pieces: readonly Piece[], professionKey: string, tier: Tier): Requirement {
  const workings = pieces.flatMap((piece) => piece.workings);
  const trail = [...new Map(workings.flatMap((one) => [...one.trail])).values()];
  const missing = [...new Map(workings.flatMap((one) => [...one.missing])).values()];
  const sum = pieces.reduce<Range | null>((all, { wte }) => (all && wte ? addRanges(all, wte) : null), ZERO);
  if (sum === null) return { known: false, professionKey, tier, missing, trail };
  return {
    known: true,
    professionKey,
    tier,
    low: toWte(sum.low),
    central: toWte(sum.central),
    high: toWte(sum.high),
    hasRange: workings.some(({ hasRange }) => hasRange),
    contributions: pieces.flatMap(({ contribution }) => (contribution ? [contribution] : [])),
    trail,
  };
}

/**
 * Required WTE of one place by profession and tier, over all its pathways, by the needs-based form (population ×
 * need × coverage × hours, shared out by who does the work, over what one WTE gives). Exact until it is rounded half
 * up once, at the end. Low takes the low end of need and work and the high end of working time; high the reverse.
 * One block without its factors makes the whole row unknown, for part of a requirement is not a requirement. Throws
 * RangeError for a pathway whose shares do not come to one.
 */
export function requiredWte(pathways: readonly Pathway[], workingTimeOf: WorkingTimeOf): Requirement[] {
  const rows = new Map<string, Piece[]>();
  for (const piece of pathways.flatMap((pathway) => piecesOf(pathway, workingTimeOf))) {
    const key = JSON.stringify([piece.share.professionKey, piece.share.tier]);
    rows.set(key, [...(rows.get(key) ?? []), piece]);
  }
  return [...rows.values()].flatMap((pieces) => {
    const [first] = pieces;
    return first ? [joinRow(pieces, first.share.professionKey, first.share.tier)] : [];
  });
}
