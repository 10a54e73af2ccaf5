import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sumWte, type Wte, wte } from '../wte/wte';
import { isCommunitySetting, SETTINGS, type Setting } from './community-setting';
import {
  type SuppliedDeployment,
  type Supply,
  type SupplyRow,
  supplyByPlace,
  type TeamPlacement,
  totalSupply,
} from './supply';

function row(teamId: string, inPost: number, changes: Partial<SupplyRow> = {}): SupplyRow {
  const about = {
    bodyId: 'board',
    setting: 'community',
    professionKey: 'podiatrist',
    tier: 'registered',
  } as const;
  return { teamId, inPost: wte(inPost), ...about, ...changes };
}

function deployment(
  fromTeamId: string,
  receivingPlaceId: string,
  size: number,
  setting: Setting = 'community',
) {
  const about = { professionKey: 'podiatrist', tier: 'registered' } as const;
  return { fromTeamId, receivingPlaceId, wte: wte(size), setting, ...about };
}

const MAP: TeamPlacement[] = [
  { teamId: 'a', placeId: 'north', share: '0.6' },
  { teamId: 'a', placeId: 'south', share: '0.4' },
  { teamId: 'b', placeId: 'south', share: '0.5' },
];

const suppliedAt = (supply: Supply, placeId: string, professionKey = 'podiatrist') =>
  sumWte(
    supply.cells
      .filter((cell) => cell.placeId === placeId && cell.professionKey === professionKey)
      .map(({ supplied }) => supplied),
  );

describe('supplyByPlace', () => {
  it('splits teams over places and shows what is not placed', () => {
    const supply = supplyByPlace([row('a', 200_000), row('b', 100_000), row('c', 30_000)], MAP, []);
    expect(supply.cells.map(({ placeId, placed, supplied }) => [placeId, placed, supplied])).toEqual([
      ['north', 120_000, 120_000],
      ['south', 130_000, 130_000],
    ]);
    expect(supply.unplaced).toEqual([{ professionKey: 'podiatrist', tier: 'registered', wte: 80_000 }]);
    expect(totalSupply(supply)).toBe(330_000);
  });

  it('adds the bands of one team before it splits, so that rounding happens once', () => {
    const map = [
      { teamId: 't', placeId: 'x', share: '0.5' },
      { teamId: 't', placeId: 'y', share: '0.5' },
    ];
    const supply = supplyByPlace([row('t', 1), row('t', 1)], map, []);
    expect(supply.cells.map(({ supplied }) => supplied)).toEqual([1, 1]);
  });

  it('keeps other settings and support workers apart', () => {
    const supply = supplyByPlace(
      [row('a', 100_000), row('a', 50_000, { tier: 'support' }), row('w', 70_000, { setting: 'hospital' })],
      MAP,
      [],
    );
    expect(supply.cells.map(({ tier, placeId, supplied }) => [tier, placeId, supplied])).toEqual([
      ['registered', 'north', 60_000],
      ['registered', 'south', 40_000],
      ['support', 'north', 30_000],
      ['support', 'south', 20_000],
    ]);
    expect(supply.otherSettings).toMatchObject([{ setting: 'hospital', wte: 70_000 }]);
  });

  it('moves a deployment: the receiving place rises, the releasing places fall, the total stays', () => {
    const rows = [row('a', 200_000), row('b', 100_000)];
    const before = supplyByPlace(rows, MAP, []);
    const after = supplyByPlace(rows, MAP, [deployment('a', 'east', 50_000)]);
    expect(after.cells).toMatchObject([
      { placeId: 'east', placed: 0, deployedIn: 50_000, deployedOut: 0, supplied: 50_000 },
      { placeId: 'north', placed: 120_000, deployedOut: 30_000, supplied: 90_000 },
      { placeId: 'south', placed: 130_000, deployedOut: 20_000, supplied: 110_000 },
    ]);
    expect(totalSupply(after)).toBe(totalSupply(before));
  });

  it('moves between settings: out of hospital into a place, and the reverse', () => {
    const ward = [row('w', 100_000, { setting: 'hospital' })];
    const out = supplyByPlace(ward, [], [deployment('w', 'east', 40_000)]);
    expect(suppliedAt(out, 'east')).toBe(40_000);
    expect(out.otherSettings).toMatchObject([{ setting: 'hospital', wte: 60_000 }]);
    const into = supplyByPlace([row('a', 100_000)], MAP, [deployment('a', 'north', 40_000, 'hospital')]);
    expect(suppliedAt(into, 'north')).toBe(36_000);
    expect(into.otherSettings).toMatchObject([{ setting: 'hospital', wte: 40_000 }]);
  });

  it('never creates WTE that the team does not hold', () => {
    const asked = [
      deployment('a', 'east', 80_000),
      deployment('a', 'west', 80_000),
      deployment('z', 'east', 1),
    ];
    const supply = supplyByPlace([row('a', 100_000)], MAP, asked);
    expect([suppliedAt(supply, 'east'), suppliedAt(supply, 'west')]).toEqual([80_000, 20_000]);
    expect(supply.unbacked.map(({ fromTeamId, uncovered }) => [fromTeamId, uncovered])).toEqual([
      ['a', 60_000],
      ['z', 1],
    ]);
    expect(totalSupply(supply)).toBe(100_000);
  });

  it('shows long absence apart, and still in post', () => {
    const supply = supplyByPlace([row('a', 100_000, { longAbsent: wte(50_000) })], MAP, []);
    expect(supply.cells.map(({ supplied, longAbsent }) => [supplied, longAbsent])).toEqual([
      [60_000, 30_000],
      [40_000, 20_000],
    ]);
  });

  it('refuses a team map above one', () => {
    expect(() => supplyByPlace([row('a', 1)], [...MAP, { teamId: 'a', placeId: 'x', share: 1 }], [])).toThrow(
      RangeError,
    );
  });
});

it.each(SETTINGS)('%s counts against place-based need or not', (setting) => {
  expect(isCommunitySetting(setting)).toBe(setting === 'primary' || setting === 'community');
});

describe('properties of deployments', () => {
  const TEAMS = ['t1', 't2', 't3', 't4'];
  const PLACES = ['p1', 'p2', 'p3'];
  const PROFESSIONS = ['podiatrist', 'dietitian'];
  const size = fc.integer({ min: 0, max: 900_000 }).map(wte);
  const tier = fc.constantFrom('registered' as const, 'support' as const);
  const rows: fc.Arbitrary<SupplyRow[]> = fc
    .tuple(
      fc.array(fc.constantFrom(...SETTINGS), { minLength: TEAMS.length, maxLength: TEAMS.length }),
      fc.array(
        fc.record({
          teamId: fc.constantFrom(...TEAMS),
          bodyId: fc.constant('board'),
          professionKey: fc.constantFrom(...PROFESSIONS),
          tier,
          inPost: size,
        }),
        { maxLength: 12 },
      ),
    )
    .map(([settings, made]) =>
      made.map((one) => ({ ...one, setting: settings[TEAMS.indexOf(one.teamId)] ?? 'other' })),
    );
  const placements: fc.Arbitrary<TeamPlacement[]> = fc
    .array(fc.tuple(fc.nat(50_000), fc.nat(50_000)), { minLength: TEAMS.length, maxLength: TEAMS.length })
    .map((shares) =>
      shares.flatMap(([first, second], index) => {
        const teamId = TEAMS[index] ?? '';
        return [
          { teamId, placeId: 'p1', share: first },
          { teamId, placeId: index % 2 === 0 ? 'p2' : 'p3', share: index === 0 ? 100_000 - first : second },
        ];
      }),
    );
  const deployments: fc.Arbitrary<SuppliedDeployment[]> = fc.array(
    fc.record({
      fromTeamId: fc.constantFrom(...TEAMS, 'unknown'),
      professionKey: fc.constantFrom(...PROFESSIONS),
      tier,
      receivingPlaceId: fc.constantFrom(...PLACES),
      setting: fc.constantFrom(...SETTINGS),
      wte: size,
    }),
    { maxLength: 8 },
  );

  it('no set of deployments changes what there is in all', () => {
    fc.assert(
      fc.property(rows, placements, deployments, (have, map, moved) => {
        const supply = supplyByPlace(have, map, moved);
        expect(totalSupply(supply)).toBe(sumWte(have.map(({ inPost }) => inPost)));
        for (const cell of supply.cells) {
          expect(cell.supplied).toBeGreaterThanOrEqual(0);
          expect(cell.supplied).toBe(cell.placed - cell.deployedOut + cell.deployedIn);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('one more rises exactly where it works and falls exactly where it was', () => {
    const one = fc.tuple(fc.constantFrom(...TEAMS), fc.integer({ min: 1, max: 200_000 }).map(wte));
    fc.assert(
      fc.property(rows, placements, deployments, one, (have, map, moved, [fromTeamId, asked]) => {
        // A place of its own, so that what it gains is told apart from what the team map takes away.
        const added: SuppliedDeployment = { ...deployment(fromTeamId, 'new place', asked) };
        const before = supplyByPlace(have, map, moved);
        const after = supplyByPlace(have, map, [...moved, added]);
        const uncovered =
          after.unbacked.find((item) => item.receivingPlaceId === 'new place')?.uncovered ?? 0;
        const gained = (asked - uncovered) as Wte;
        expect(suppliedAt(after, 'new place')).toBe(gained);

        const elsewhere = (supply: Supply) => totalSupply(supply) - suppliedAt(supply, 'new place');
        expect(elsewhere(before) - elsewhere(after)).toBe(gained);
        const others = (supply: Supply) => PLACES.map((place) => suppliedAt(supply, place, 'dietitian'));
        expect(others(after)).toEqual(others(before));
      }),
      { numRuns: 300 },
    );
  });
});
