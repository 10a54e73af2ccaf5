import 'server-only';
import type { Named } from '@/i18n/named';
import type { Tx } from '@/server/db';

export interface DashboardProfession extends Named {
  readonly key: string;
  /** Where the profession is planned; a small one at its region. */
  readonly footprint: 'cluster' | 'county' | 'pcpg' | 'region' | 'country';
  readonly oneOfThirteen: boolean;
}

/** Every profession; a tier (support workers) is none. */
export async function listProfessions(tx: Tx): Promise<readonly DashboardProfession[]> {
  const professions = await tx.profession.findMany({
    where: { isTier: false },
    select: { key: true, nameEn: true, nameCy: true, planningFootprint: true, oneOfThirteen: true },
    orderBy: { nameEn: 'asc' },
  });
  return professions.map(({ planningFootprint, ...profession }) => ({
    ...profession,
    footprint: planningFootprint,
  }));
}
