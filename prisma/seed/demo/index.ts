import type { PrismaClient } from '../../../src/server/prisma/client';

/** Loads the demonstration region over the reference data. */
export async function loadDemonstration(db: PrismaClient): Promise<void> {
  await db.$queryRaw`SELECT 1`;
}
