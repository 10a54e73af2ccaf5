import 'server-only';
import { type ProfessionLists, professionLists } from '@/domain/workforce/profession/profession-lists';
import type { Tx } from '@/server/db';

/** The lists that tell which profession and tier a row of an extract is of; looked up once for a file. */
export async function findProfessionLists(tx: Tx): Promise<ProfessionLists> {
  const occupationCodes = await tx.occupationCode.findMany({
    select: { code: true, professionKey: true, candidates: true, ambiguous: true, tier: true },
  });
  const jobRoles = await tx.esrJobRole.findMany({
    select: { code: true, jobRole: true, staffGroup: true, professionKey: true, tier: true },
  });
  const professions = await tx.profession.findMany({
    where: { isTier: false },
    select: { key: true, registerPrefix: true, oneOfThirteen: true },
  });
  return professionLists({ occupationCodes, jobRoles, professions });
}
