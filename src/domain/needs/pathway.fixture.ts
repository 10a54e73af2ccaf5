import type { Figure } from './exact';
import type { Factor } from './factor';
import type { Block, Level, Pathway, PopulationGroup } from './pathway';
import type { WorkingTime } from './required-wte';

export function makeFactor(central: Figure, changes: Partial<Factor> = {}): Factor {
  const about = { source: 'Invented for a test', asAt: '2026-04-01', borrowedFrom: null };
  return { id: `factor ${central}`, low: null, central, high: null, ...about, ...changes };
}

export function makeGroup(key: string, people: Figure, share: Figure): PopulationGroup {
  const population = { people, counts: 'residents', source: 'Census 2021', asAt: '2021-03-21' } as const;
  return { key, population, people: makeFactor(share) };
}

/** One contact of so many minutes a person a year, all of it by registered physiotherapists. */
export function makeBlock(changes: Partial<Block> = {}): Block {
  return {
    id: 'block',
    intervention: 'falls',
    level: null,
    shareOfPeople: 'everyone',
    contacts: makeFactor(1),
    minutes: makeFactor(60),
    division: [{ professionKey: 'physiotherapist', tier: 'registered', share: '1' }],
    ...changes,
  };
}

export function makePathway(changes: Partial<Pathway> = {}): Pathway {
  return {
    id: 'pathway',
    groups: [makeGroup('all', 10_000, '0.1')],
    coverage: makeFactor('0.5'),
    blocks: [makeBlock()],
    ...changes,
  };
}

export function makeWorkingTime(hours: Figure = '1552.5', directShare: Figure = 1): WorkingTime {
  return { workingHours: makeFactor(hours), directShare: makeFactor(directShare) };
}

/** One block at a level, done by a profession of that name, so that each level has a row of its own. */
export function makeLevelBlock(
  level: Level,
  share: Figure,
  hoursEach: Figure,
  professionKey: string = level,
): Block {
  return makeBlock({
    id: level,
    level,
    shareOfPeople: makeFactor(share),
    contacts: makeFactor(hoursEach),
    division: [{ professionKey, tier: 'registered', share: 1 }],
  });
}
