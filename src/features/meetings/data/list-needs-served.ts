import 'server-only';
import { z } from 'zod';
import type { CalendarDay } from '@/domain/time/calendar-day';
import type { Tx } from '@/server/db';

const needRow = z.object({
  id: z.uuid(),
  reference: z.string(),
  nameEn: z.string(),
  nameCy: z.string(),
  placeId: z.uuid(),
  placeNameEn: z.string(),
  placeNameCy: z.string(),
  priority: z.int().nullable(),
  /** Those who can do the work that the need takes, by the region's pathways. */
  professions: z.array(z.string()),
});

export type NeedServedRow = z.output<typeof needRow>;

/**
 * Needs recorded for the places that a collaborative serves, for places inside them and for those around them: a
 * need of the region is a need of its clusters.
 */
export async function listNeedsServed(
  tx: Tx,
  collaborativeId: string,
  day: CalendarDay,
): Promise<NeedServedRow[]> {
  const rows = await tx.$queryRaw`
    WITH served AS (
      SELECT place_id FROM collaborative_serves
      WHERE collaborative_id = ${collaborativeId}::uuid
        AND (valid_from IS NULL OR valid_from <= ${day}::date) AND (valid_to IS NULL OR valid_to > ${day}::date)
    ), touched AS (
      SELECT place_id FROM places_inside(ARRAY(SELECT place_id FROM served), ${day}::date)
      UNION SELECT a.place_id FROM served s, places_around(s.place_id, ${day}::date) a
    )
    SELECT n.id, n.reference, n.title_en AS "nameEn", n.title_cy AS "nameCy", n.place_id AS "placeId",
      p.name_en AS "placeNameEn", p.name_cy AS "placeNameCy", n.priority,
      ARRAY(
        SELECT DISTINCT s.profession_key FROM pathway w JOIN pathway_block b ON b.pathway_id = w.id
          JOIN block_share s ON s.block_id = b.id JOIN profession f ON f.key = s.profession_key
        WHERE w.need_id = n.id AND NOT f.is_tier ORDER BY 1
      ) AS professions
    FROM need n JOIN touched t ON t.place_id = n.place_id JOIN place p ON p.id = n.place_id
      JOIN assessment a ON a.id = n.assessment_id
    WHERE a.valid_from <= ${day}::date AND (a.valid_to IS NULL OR a.valid_to > ${day}::date)
    ORDER BY n.priority NULLS LAST, n.reference`;
  return z.array(needRow).parse(rows);
}
