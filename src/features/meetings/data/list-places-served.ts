import 'server-only';
import { z } from 'zod';
import type { CalendarDay } from '@/domain/time/calendar-day';
import type { Tx } from '@/server/db';

const placeRow = z.object({
  id: z.uuid(),
  nameEn: z.string(),
  nameCy: z.string(),
  kind: z.enum(['country', 'region', 'county', 'cluster', 'pcpg']),
  /** Named in the terms of reference; the others lie inside one that is. */
  direct: z.boolean(),
});

export type PlaceServedRow = z.output<typeof placeRow>;

/** The places that a collaborative serves on a day and those inside them: where its decisions can be about a gap. */
export async function listPlacesServed(
  tx: Tx,
  collaborativeId: string,
  day: CalendarDay,
): Promise<PlaceServedRow[]> {
  const rows = await tx.$queryRaw`
    WITH served AS (
      SELECT place_id FROM collaborative_serves
      WHERE collaborative_id = ${collaborativeId}::uuid
        AND (valid_from IS NULL OR valid_from <= ${day}::date) AND (valid_to IS NULL OR valid_to > ${day}::date)
    )
    SELECT p.id, p.name_en AS "nameEn", p.name_cy AS "nameCy", p.kind::text,
      p.id IN (SELECT place_id FROM served) AS direct
    FROM places_inside(ARRAY(SELECT place_id FROM served), ${day}::date) i JOIN place p ON p.id = i.place_id`;
  return z.array(placeRow).parse(rows);
}
