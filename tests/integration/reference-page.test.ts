import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createTestDatabase } from '../support/database';

let database: Awaited<ReturnType<typeof createTestDatabase>>;
let server: typeof import('@/server/db');

beforeAll(async () => {
  database = await createTestDatabase();
  vi.stubEnv('DATABASE_URL', database.url);
  vi.stubEnv('AUTH_SECRET', 'only-for-tests-only-for-tests-only-for-tests');
  server = await import('@/server/db');
});

afterAll(async () => {
  await server?.disconnect();
  await database?.drop();
  vi.unstubAllEnvs();
});

describe('what "About the data" reads, with nobody signed in', () => {
  it('adds residents up by region, over the councils alone', async () => {
    const { listRegions } = await import('@/features/reference/data/list-regions');
    const regions = await server.readPublic(listRegions);
    const own = regions.find(({ code }) => code === 'rpb-cwm-taf-morgannwg');
    expect(own).toMatchObject({
      councils: 3,
      clusters: 8,
      residents: 441_997,
      board: { nameEn: 'Cwm Taf Morgannwg University Health Board' },
    });
    expect(regions.reduce((sum, { residents }) => sum + (residents ?? 0), 0)).toBe(3_107_489);
  });

  it('says unknown, not zero, where one council of a region is not counted', async () => {
    const { listRegions } = await import('@/features/reference/data/list-regions');
    const { listCouncils } = await import('@/features/reference/data/list-councils');
    const { PrismaPg } = await import('@prisma/adapter-pg');
    const { PrismaClient } = await import('@/server/prisma/client');
    const owner = new PrismaClient({ adapter: new PrismaPg({ connectionString: database.url }) });
    await owner.placeFigure.deleteMany({ where: { measure: 'residents', place: { code: 'la-W06000011' } } });
    await owner.$disconnect();
    const regions = await server.readPublic(listRegions);
    expect(regions.find(({ code }) => code === 'rpb-west-glamorgan')?.residents).toBeNull();
    const councils = await server.readPublic(listCouncils);
    expect(councils.find(({ code }) => code === 'la-W06000011')).toMatchObject({
      residents: null,
      aged65Percent: null,
      welshSpeakersPercent: { value: 11.2, confidence: 'medium' },
    });
  });

  it('has a phrase in both languages for every way in which a population was counted', async () => {
    const { listClusters } = await import('@/features/reference/data/list-clusters');
    const { basisWord } = await import('@/features/reference/population-basis');
    const clusters = await server.readPublic(listClusters);
    const counted = clusters.flatMap(({ registeredPatients }) => registeredPatients ?? []);
    expect(counted).toHaveLength(11);
    expect(counted.filter(({ asAt }) => basisWord(asAt) === null)).toEqual([]);
    expect(clusters.filter(({ region, council }) => !region || !council)).toEqual([]);
  });

  it('lists a shared occupation code with each profession that it may stand for', async () => {
    const { listOccupationCodes } = await import('@/features/reference/data/list-codes');
    const codesOf = async (choice: Parameters<typeof listOccupationCodes>[1]) =>
      (await server.readPublic((tx) => listOccupationCodes(tx, choice))).map(({ code }) => code);
    expect(await codesOf({ of: 'all' })).toHaveLength(169);
    expect(await codesOf({ of: 'profession', key: 'orthotist' })).toContain('S1I');
    expect(await codesOf({ of: 'shared' })).toContain('S1I');
    expect(await codesOf({ of: 'none' })).not.toContain('S1I');
  });

  it('counts every row of every list once', async () => {
    const { countLoaded } = await import('@/features/reference/data/count-loaded');
    const { countCodesByProfession } = await import('@/features/reference/data/count-codes-by-profession');
    for (const { rows, high, medium, low } of await server.readPublic(countLoaded))
      expect(high + medium + low).toBe(rows);
    const counts = await server.readPublic(countCodesByProfession);
    expect(counts.reduce((sum, { occupationCodes }) => sum + occupationCodes, 0)).toBe(169);
    expect(counts.reduce((sum, { jobRoles }) => sum + jobRoles, 0)).toBe(94);
  });
});
