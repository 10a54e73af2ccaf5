import 'server-only';
import { z } from 'zod';
import type { Tx } from '@/server/db';

const LISTS = [
  'region',
  'nhsBody',
  'county',
  'cluster',
  'placeFigure',
  'professionOfThirteen',
  'professionAdditional',
  'occupationCode',
  'esrJobRole',
  'rpnaTheme',
] as const;

export type LoadedList = {
  readonly list: (typeof LISTS)[number];
  readonly rows: number;
  readonly high: number;
  readonly medium: number;
  /** Unknown confidence counts with the least sure. */
  readonly low: number;
};

const counted = z.array(
  z.object({ list: z.enum(LISTS), rows: z.number(), high: z.number(), medium: z.number(), low: z.number() }),
);

/** How many rows each list holds, and how sure they are, in the order of the page. */
export async function countLoaded(tx: Tx): Promise<LoadedList[]> {
  const rows = await tx.$queryRaw`
    SELECT list, count(*)::int AS rows,
      count(*) FILTER (WHERE confidence = 'high')::int AS high,
      count(*) FILTER (WHERE confidence = 'medium')::int AS medium,
      count(*) FILTER (WHERE confidence IN ('low', 'unknown'))::int AS low
    FROM (
      SELECT kind::text AS list, confidence FROM place WHERE kind IN ('region', 'county', 'cluster')
      UNION ALL SELECT 'nhsBody', confidence FROM body
        WHERE kind IN ('health_board', 'nhs_trust', 'ambulance_trust', 'special_health_authority')
      UNION ALL SELECT 'placeFigure', confidence FROM place_figure
      UNION ALL SELECT CASE WHEN one_of_thirteen THEN 'professionOfThirteen' ELSE 'professionAdditional' END, confidence
        FROM profession
      UNION ALL SELECT 'occupationCode', confidence FROM occupation_code
      UNION ALL SELECT 'esrJobRole', confidence FROM esr_job_role
      UNION ALL SELECT 'rpnaTheme', confidence FROM rpna_theme
    ) AS loaded GROUP BY list`;
  const found = counted.parse(rows);
  return LISTS.flatMap((list) => found.filter((row) => row.list === list));
}

/** The moment at which the reference data were last loaded; null where they never were. */
export async function findLoadedAt(tx: Tx): Promise<Date | null> {
  const loaded = await tx.loadedData.findUnique({ where: { key: 'reference' }, select: { loadedAt: true } });
  return loaded?.loadedAt ?? null;
}
