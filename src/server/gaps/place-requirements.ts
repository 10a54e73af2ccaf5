import type { Tier } from '@/domain/governance/deployment-facts';
import type { Factor, FactorKind } from '@/domain/needs/factor';
import type { Pathway, Population } from '@/domain/needs/pathway';
import { type Requirement, requiredWte, type WorkingTime } from '@/domain/needs/required-wte';
import { resolveFactor } from '@/domain/needs/resolve-factor';
import type { Confidence } from './confidence';
import type { PlacePopulation } from './place-populations';
import type { FactorInForce, RegionPathway } from './region-pathways';
import type { RegionPlace } from './region-places';

export interface ChosenPopulation extends Population {
  readonly confidence: Confidence;
  /** Added up from the counties of a region that has no figure of its own. */
  readonly sumOfCounties: boolean;
}

export interface NeedInputs {
  readonly places: readonly RegionPlace[];
  readonly populations: readonly PlacePopulation[];
  readonly pathways: readonly RegionPathway[];
  readonly factors: readonly FactorInForce[];
}

const WEAKEST: readonly Confidence[] = ['unknown', 'low', 'medium', 'high'];

/**
 * Residents where somebody counted them, else registered patients (people, but not the same people: the page says
 * which). A region without a figure takes the sum of its counties, if each has one. Null: nobody knows.
 */
export function choosePopulation(inputs: NeedInputs, place: RegionPlace): ChosenPopulation | null {
  const of = (id: string, counts: Population['counts']) =>
    inputs.populations.find((figure) => figure.placeId === id && figure.counts === counts);
  const own = of(place.id, 'residents') ?? of(place.id, 'registered_patients');
  if (own) return { ...own, sumOfCounties: false };
  if (place.kind !== 'region') return null;
  const counties = inputs.places.filter(({ kind }) => kind === 'county');
  const counted = counties.flatMap(({ id }) => of(id, 'residents') ?? []);
  const [first] = counted;
  if (!first || counted.length < counties.length) return null;
  return {
    people: String(counted.reduce((sum, { people }) => sum + Number(people), 0)),
    counts: 'residents',
    source: [...new Set(counted.map(({ source }) => source))].join('; '),
    asAt: [...new Set(counted.map(({ asAt }) => asAt))].sort().join(', '),
    confidence: WEAKEST.find((level) => counted.some(({ confidence }) => confidence === level)) ?? 'unknown',
    sumOfCounties: true,
  };
}

type Subject = { readonly pathwayId?: string; readonly blockId?: string; readonly professionKey?: string };

function factorFor(
  inputs: NeedInputs,
  place: RegionPlace,
  kind: FactorKind,
  subject: Subject,
): Factor | null {
  const candidates = inputs.factors.filter(
    (factor) =>
      factor.kind === kind &&
      // A block's factor may or may not repeat its pathway.
      (subject.blockId !== undefined || factor.pathwayId === (subject.pathwayId ?? null)) &&
      factor.blockId === (subject.blockId ?? null) &&
      factor.professionKey === (subject.professionKey ?? null),
  );
  return resolveFactor(candidates, place.line);
}

function pathwayAt(inputs: NeedInputs, place: RegionPlace, pathway: RegionPathway): Pathway {
  const factor = (kind: FactorKind, subject: Subject) => factorFor(inputs, place, kind, subject);
  const ofPathway = { pathwayId: pathway.id };
  return {
    id: pathway.id,
    groups: [
      { key: 'all', population: choosePopulation(inputs, place), people: factor('people', ofPathway) },
    ],
    coverage: factor('coverage', ofPathway),
    blocks: pathway.blocks.map(({ id, interventionEn, shares }) => ({
      id,
      intervention: interventionEn,
      level: null,
      shareOfPeople: 'everyone',
      contacts: factor('contacts', { blockId: id }),
      minutes: factor('minutes', { blockId: id }),
      division: shares,
    })),
  };
}

/** What the region's pathways ask of each profession and tier at one place. */
export function requirementsAt(inputs: NeedInputs, place: RegionPlace): readonly Requirement[] {
  const workingTimeOf = (professionKey: string, _tier: Tier): WorkingTime => {
    // A profession's own working time comes before the one for all.
    const factor = (kind: FactorKind) =>
      factorFor(inputs, place, kind, { professionKey }) ?? factorFor(inputs, place, kind, {});
    return { workingHours: factor('working_hours'), directShare: factor('direct_share') };
  };
  return requiredWte(
    inputs.pathways.map((pathway) => pathwayAt(inputs, place, pathway)),
    workingTimeOf,
  );
}
