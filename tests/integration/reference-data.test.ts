import { PrismaPg } from '@prisma/adapter-pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadReference } from '../../prisma/seed/reference/load-reference';
import { PrismaClient } from '../../src/server/prisma/client';
import { createTestDatabase } from '../support/database';

let database: Awaited<ReturnType<typeof createTestDatabase>>;
let db: PrismaClient;

beforeAll(async () => {
  database = await createTestDatabase();
  db = new PrismaClient({ adapter: new PrismaPg({ connectionString: database.url }) });
  await loadReference(db);
});

afterAll(async () => {
  await db?.$disconnect();
  await database?.drop();
});

describe('reference data', () => {
  it('has every region, body, council, cluster and profession', async () => {
    const places = await db.place.groupBy({ by: ['kind'], _count: true });
    expect(Object.fromEntries(places.map(({ kind, _count }) => [kind, _count]))).toEqual({
      country: 1,
      region: 7,
      county: 22,
      cluster: 60,
    });
    expect(await db.body.count({ where: { kind: { not: 'local_authority' } } })).toBe(12);
    expect(await db.body.count({ where: { kind: 'local_authority' } })).toBe(22);
    expect(await db.profession.count({ where: { oneOfThirteen: true } })).toBe(13);
    expect(await db.profession.count({ where: { oneOfThirteen: false } })).toBe(8);
    expect(await db.occupationCode.count()).toBe(169);
    expect(await db.esrJobRole.count()).toBe(94);
    expect(await db.rpnaTheme.count()).toBe(15);
  });

  it('changes nothing when it is loaded again, and keeps what people changed', async () => {
    const ended = { validTo: new Date('2026-04-01T00:00:00Z') };
    const afan = await db.place.update({ where: { code: 'cluster-afan' }, data: ended });
    await db.ruleSettingVersion.updateMany({ data: { value: 20 } });

    const report = await loadReference(db);
    for (const [table, { rows, added, changed }] of Object.entries(report))
      expect({ table, added, changed, some: rows > 0 }).toEqual({ table, added: 0, changed: 0, some: true });

    expect(await db.place.findUnique({ where: { code: 'cluster-afan' } })).toEqual(afan);
    const kept = await db.ruleSettingVersion.findMany({ select: { value: true } });
    expect(kept.length).toBeGreaterThan(1);
    expect(kept.filter(({ value }) => Number(value) !== 20)).toEqual([]);
  });

  it('mends a row that differs from the files, under the same id', async () => {
    const before = await db.place.findUniqueOrThrow({ where: { code: 'la-W06000015' } });
    await db.place.update({ where: { id: before.id }, data: { nameCy: 'Caerdyd' } });
    expect((await loadReference(db)).place).toMatchObject({ added: 0, changed: 1 });
    expect(await db.place.findUnique({ where: { id: before.id } })).toEqual(before);
  });

  it('says of every row where it comes from', async () => {
    const where = { source: '' };
    const select = { source: true } as const;
    expect(await db.place.findMany({ where, select })).toEqual([]);
    expect(await db.placeFigure.findMany({ where, select })).toEqual([]);
    expect(await db.body.findMany({ where, select })).toEqual([]);
    expect(await db.profession.findMany({ where, select })).toEqual([]);
    expect(await db.occupationCode.findMany({ where, select })).toEqual([]);
    expect(await db.esrJobRole.findMany({ where, select })).toEqual([]);
    expect(await db.rpnaTheme.findMany({ where, select })).toEqual([]);
    expect(await db.ruleSettingVersion.findMany({ where, select })).toEqual([]);
  });

  it('counts the residents of the census once, with its day', async () => {
    const counted = await db.placeFigure.aggregate({
      where: { measure: 'residents' },
      _sum: { value: true },
      _count: true,
    });
    expect([counted._count, counted._sum.value?.toNumber()]).toEqual([22, 3_107_489]);
    expect(await db.placeFigure.count({ where: { measure: 'residents', asAt: '2021-03-21' } })).toBe(22);
  });

  it('leaves unknown figures out instead of writing zero', async () => {
    const count = (measure: 'registered_patients' | 'welsh_speakers_percent' | 'aged_65_plus_percent') =>
      db.placeFigure.count({ where: { measure } });
    expect(await count('registered_patients')).toBe(11);
    expect(await count('welsh_speakers_percent')).toBe(22);
    expect(await count('aged_65_plus_percent')).toBe(3);
    expect(await db.placeFigure.count({ where: { value: 0 } })).toBe(0);
  });

  it('trusts no rounded or undated population', async () => {
    const figures = await db.placeFigure.findMany({
      where: {
        measure: 'registered_patients',
        place: { code: { in: ['cluster-south-cynon', 'cluster-newport-east'] } },
      },
      select: { confidence: true, asAt: true },
      orderBy: { value: 'asc' },
    });
    expect(figures).toEqual([
      { confidence: 'low', asAt: 'undated (page links a 2023-2024 plan)' },
      { confidence: 'high', asAt: '2020-2023 plan, registered' },
    ]);
  });

  it('closes Cwm Taf Morgannwg over its three councils and eight clusters, each once', async () => {
    const inside = await db.$queryRaw<{ kind: string; n: number }[]>`
      SELECT p.kind::text, count(*)::int AS n
      FROM places_inside(ARRAY(SELECT id FROM place WHERE code = 'rpb-cwm-taf-morgannwg'), '2026-11-22') i
      JOIN place p ON p.id = i.place_id GROUP BY p.kind ORDER BY p.kind`;
    expect(inside).toEqual([
      { kind: 'region', n: 1 },
      { kind: 'county', n: 3 },
      { kind: 'cluster', n: 8 },
    ]);
  });

  it('lets national bodies serve Wales, and boards and councils their region', async () => {
    const serving = await db.bodyServes.findMany({
      select: { body: { select: { code: true } }, place: { select: { code: true } } },
      where: { body: { code: { in: ['nhs-rt4', 'nhs-heiw', 'nhs-7a5', 'la-W06000016'] } } },
    });
    expect(Object.fromEntries(serving.map(({ body, place }) => [body.code, place.code]))).toEqual({
      'nhs-rt4': 'wales',
      'nhs-heiw': 'wales',
      'nhs-7a5': 'rpb-cwm-taf-morgannwg',
      'la-W06000016': 'rpb-cwm-taf-morgannwg',
    });
    expect(await db.bodyServes.count()).toBe(34);
    expect((await db.body.findUniqueOrThrow({ where: { code: 'nhs-rt4' } })).kind).toBe('ambulance_trust');
  });

  it('does not guess what a shared occupation code means', async () => {
    const shared = await db.occupationCode.findUniqueOrThrow({ where: { code: 'S4I' } });
    expect(shared).toMatchObject({
      professionKey: null,
      candidates: ['prosthetist', 'orthotist'],
      ambiguous: true,
      tier: null,
    });
  });

  it('knows which professions have a register part and which are planned for a region', async () => {
    const without = await db.profession.findMany({ where: { registerPrefix: null }, select: { key: true } });
    expect(without.map(({ key }) => key).sort()).toEqual([
      'audiologist',
      'osteopath',
      'rehabilitation-officer-hearing-impairment',
      'rehabilitation-officer-visual-impairment',
      'therapy-support-worker',
    ]);
    expect(await db.profession.count({ where: { planningFootprint: 'region' } })).toBe(6);
    expect(await db.profession.findMany({ where: { isTier: true }, select: { key: true } })).toEqual([
      { key: 'therapy-support-worker' },
    ]);
  });
});
