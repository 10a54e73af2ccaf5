import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addWte, sumWte, type Wte, wte, ZERO_WTE } from '../wte/wte';
import { SETTINGS } from './community-setting';
import { LEVELS, type PlaceLevels, reconcile } from './reconcile';
import type { SuppliedDeployment, SupplyRow, TeamPlacement } from './supply';

/** Two regions; the second cluster lies across two counties, as some do. */
const COUNTRY = { placeId: 'wales', kind: 'country' };
const NORTH = { placeId: 'north', kind: 'region' };
const SOUTH = { placeId: 'south', kind: 'region' };
const county = (placeId: string) => ({ placeId, kind: 'county' });
const cluster = (placeId: string) => ({ placeId, kind: 'cluster' });
const place = (...around: PlaceLevels['around']): PlaceLevels => ({
  placeId: around[0]?.placeId ?? '',
  around,
});
const PLACES: readonly PlaceLevels[] = [
  place(cluster('c1'), county('n1'), NORTH, COUNTRY),
  place(cluster('c2'), county('n1'), county('n2'), NORTH, COUNTRY),
  place(cluster('c3'), county('s1'), SOUTH, COUNTRY),
  place(county('n1'), NORTH, COUNTRY),
  place(county('s1'), SOUTH, COUNTRY),
  place(SOUTH, COUNTRY),
  place(COUNTRY),
];
const PLACE_IDS = PLACES.map(({ placeId }) => placeId);
const TEAMS = ['a', 'b', 'c', 'd'];

const professionKey = fc.constantFrom('podiatrist', 'dietitian');
const tier = fc.constantFrom('registered', 'support');
const setting = fc.constantFrom(...SETTINGS);

const map = fc
  .tuple(
    fc.subarray(PLACE_IDS, { minLength: 0, maxLength: 4 }),
    fc.array(fc.integer({ min: 1, max: 33_334 }), { minLength: 4, maxLength: 4 }),
  )
  .map(([ids, shares]) => {
    // Shares of thirds and sevenths leave remainders behind; together they never come to more than the whole.
    const within = shares.slice(0, ids.length).reduce((sum, share) => sum + share, 0) <= 100_000;
    return ids.map((placeId, index) => ({ placeId, share: within ? (shares[index] ?? 1) : 14_285 }));
  });

const supply = fc
  .tuple(
    fc.tuple(...TEAMS.map(() => fc.tuple(setting, map))),
    fc.array(
      fc.record({
        teamId: fc.constantFrom(...TEAMS),
        professionKey,
        tier,
        inPost: fc.integer({ min: 0, max: 700_000 }),
      }),
      { maxLength: 12 },
    ),
    fc.array(
      fc.record({
        fromTeamId: fc.constantFrom(...TEAMS, 'elsewhere'),
        professionKey,
        tier,
        receivingPlaceId: fc.constantFrom(...PLACE_IDS),
        setting,
        wte: fc.integer({ min: 1, max: 200_000 }).map(wte),
      }),
      { maxLength: 6 },
    ),
  )
  .map(([teams, rows, deployments]) => ({
    rows: rows.map((row): SupplyRow => {
      const [of] = teams[TEAMS.indexOf(row.teamId)] ?? ['other'];
      return { ...row, bodyId: 'board', setting: of, inPost: wte(row.inPost) };
    }),
    placements: teams.flatMap(([, shares], index) =>
      shares.map((share): TeamPlacement => ({ teamId: TEAMS[index] ?? '', ...share })),
    ),
    deployments: deployments as SuppliedDeployment[],
  }));

const within = (level: string, id: string, placeId: string) => {
  const at = PLACES.find((one) => one.placeId === placeId)?.around.filter(({ kind }) => kind === level) ?? [];
  return at.length === 1 && at[0]?.placeId === id;
};

describe('reconcile', () => {
  it('comes to the same by team and by place, exactly, at every level and for every profession and tier', () => {
    fc.assert(
      fc.property(supply, ({ rows, placements, deployments }) => {
        const { teams, levels, lines } = reconcile(rows, placements, deployments, PLACES);
        for (const line of lines) {
          const same = (one: { professionKey: string; tier: string }) =>
            one.professionKey === line.professionKey && one.tier === line.tier;
          const recorded = sumWte(rows.filter(same).map(({ inPost }) => inPost));
          expect(line.difference).toBe(0);
          expect(line.inPost).toBe(recorded);
          for (const level of LEVELS) {
            const { at, beyond } = line.levels[level];
            expect(sumWte([at, beyond, line.unplaced, line.otherSettings])).toBe(recorded);
            expect(beyond).toBeGreaterThanOrEqual(0);
          }
          expect(line.levels.country.beyond).toBe(0);
          const own = teams.filter(same);
          expect(sumWte(own.map(({ unplaced }) => unplaced))).toBe(line.unplaced);
          expect(sumWte(own.map(({ otherSettings }) => otherSettings))).toBe(line.otherSettings);
        }
        // Each place of each level: what its teams have there, added team by team.
        for (const level of LEVELS)
          for (const cell of levels[level]) {
            const parts = teams
              .filter((team) => team.professionKey === cell.professionKey && team.tier === cell.tier)
              .flatMap((team) => team.places.filter(({ placeId }) => within(level, cell.placeId, placeId)));
            expect(parts.reduce<Wte>((sum, part) => addWte(sum, part.wte), ZERO_WTE)).toBe(cell.wte);
          }
        for (const team of teams)
          expect(sumWte([...team.places.map((part) => part.wte), team.unplaced, team.otherSettings])).toBe(
            team.inPost,
          );
      }),
      { numRuns: 400 },
    );
  });

  it('places thirds by largest remainder, and what three thirds leave over is not placed', () => {
    const third = (placeId: string) => ({ teamId: 'a', placeId, share: '0.33333' });
    const rows = [
      {
        teamId: 'a',
        bodyId: 'board',
        setting: 'community',
        professionKey: 'podiatrist',
        tier: 'registered',
        inPost: wte(100_000),
      },
    ] as const;
    const { lines, teams } = reconcile(rows, [third('c1'), third('c2'), third('c3')], [], PLACES);
    expect(teams[0]?.places.map((part) => part.wte)).toEqual([33_333, 33_333, 33_333]);
    expect(lines).toMatchObject([
      {
        inPost: 100_000,
        unplaced: 1,
        difference: 0,
        levels: {
          cluster: { at: 99_999, beyond: 0 },
          // The cluster across two counties counts in neither.
          county: { at: 66_666, beyond: 33_333 },
          region: { at: 99_999, beyond: 0 },
        },
      },
    ]);
  });

  it('says what is deployed that no team holds', () => {
    const deployment = {
      fromTeamId: 'a',
      professionKey: 'dietitian',
      tier: 'registered',
      receivingPlaceId: 'c1',
      setting: 'community',
      wte: wte(40_000),
    } as const;
    expect(reconcile([], [], [deployment], PLACES).lines).toMatchObject([
      { professionKey: 'dietitian', inPost: 0, difference: 0, unbacked: 40_000 },
    ]);
  });
});
