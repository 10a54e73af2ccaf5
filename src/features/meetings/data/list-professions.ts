import 'server-only';
import type { Tx } from '@/server/db';

export type ProfessionRow = Awaited<ReturnType<typeof listProfessions>>[number];

/** Professions without the support tiers, which are not professions. */
export function listProfessions(tx: Tx) {
  return tx.profession.findMany({
    where: { isTier: false },
    select: { key: true, nameEn: true, nameCy: true, oneOfThirteen: true },
  });
}
