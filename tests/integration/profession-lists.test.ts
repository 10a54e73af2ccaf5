import { PrismaPg } from '@prisma/adapter-pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadReference } from '../../prisma/seed/reference/load-reference';
import { determineProfession } from '../../src/domain/workforce/profession/determine-profession';
import type { ProfessionLists } from '../../src/domain/workforce/profession/profession-lists';
import { findProfessionLists } from '../../src/features/workforce/imports/data/find-profession-lists';
import { PrismaClient } from '../../src/server/prisma/client';
import { professionRowOf, shippedLists, shippedRows } from '../builders/profession-rows';
import { createTestDatabase } from '../support/database';

let database: Awaited<ReturnType<typeof createTestDatabase>>;
let db: PrismaClient;
let lists: ProfessionLists;

beforeAll(async () => {
  database = await createTestDatabase();
  db = new PrismaClient({ adapter: new PrismaPg({ connectionString: database.url }) });
  await loadReference(db);
  lists = await db.$transaction((tx) => findProfessionLists(tx));
});

afterAll(async () => {
  await db?.$disconnect();
  await database?.drop();
});

describe('the lists that tell a profession', () => {
  it('count the thirteen and the additional professions as ours', () => {
    expect([...lists.ours].sort()).toEqual([...shippedLists.ours].sort());
    expect(lists.ours.size).toBe(16);
  });

  it('tell of every code and role what the shipped files tell', () => {
    const rows = [
      ...shippedRows.occupationCodes.map(({ code }) => professionRowOf({ occupationCode: code })),
      ...shippedRows.jobRoles.map(({ jobRole }) => professionRowOf({ jobRole })),
    ];
    for (const row of rows) {
      const found = determineProfession(row, lists, new Map());
      expect(found).toEqual(determineProfession(row, shippedLists, new Map()));
    }
  });
});
