import 'server-only';
import type { Tx } from '@/server/db';

export type ProfessionRow = Awaited<ReturnType<typeof listProfessions>>[number];

/** Professions and support tiers; a tier is shown by its name and is never a profession of its own. */
export function listProfessions(tx: Tx) {
  return tx.profession.findMany({
    select: { key: true, nameEn: true, nameCy: true, oneOfThirteen: true, isTier: true },
  });
}
