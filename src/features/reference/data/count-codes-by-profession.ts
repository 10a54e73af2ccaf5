import 'server-only';
import { z } from 'zod';
import type { Tx } from '@/server/db';

export type CodeCount = {
  /** Null where a code stands for no single profession. */
  readonly professionKey: string | null;
  /** True for codes that several professions share. */
  readonly shared: boolean;
  readonly occupationCodes: number;
  readonly jobRoles: number;
};

const counted = z.array(
  z.object({
    professionKey: z.string().nullable(),
    shared: z.boolean(),
    occupationCodes: z.number(),
    jobRoles: z.number(),
  }),
);

/** How many codes of both lists stand for each profession. */
export async function countCodesByProfession(tx: Tx): Promise<CodeCount[]> {
  const rows = await tx.$queryRaw`
    SELECT profession_key AS "professionKey", shared, sum(is_code)::int AS "occupationCodes", sum(1 - is_code)::int AS "jobRoles"
    FROM (
      SELECT profession_key, cardinality(candidates) > 0 AS shared, 1 AS is_code FROM occupation_code
      UNION ALL SELECT profession_key, false, 0 FROM esr_job_role
    ) AS codes GROUP BY profession_key, shared`;
  return counted.parse(rows);
}
