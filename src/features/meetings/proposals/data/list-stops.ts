import 'server-only';
import { z } from 'zod';
import { levelOfPlace, type ProposalStop } from '@/domain/meetings/proposal-path';
import type { CalendarDay } from '@/domain/time/calendar-day';
import type { Named } from '@/i18n/named';
import type { Tx } from '@/server/db';

const row = z.object({
  kind: z.enum(['cluster', 'county', 'pcpg', 'region', 'country', 'body']),
  id: z.uuid(),
  nameEn: z.string(),
  nameCy: z.string(),
  first: z.boolean(),
  inside: z.array(z.uuid()),
});

export type StopRow = ProposalStop & Named;

/**
 * Everyone to whom a proposal of a collaborative can go on a day: the places that it serves, those inside and those
 * around them, and the health boards there. From the nearest to the widest, by name.
 */
export async function listStops(
  tx: Tx,
  collaborativeId: string,
  day: CalendarDay,
): Promise<readonly StopRow[]> {
  const rows = z.array(row).parse(
    await tx.$queryRaw`
      WITH served AS (
        SELECT place_id FROM collaborative_serves
        WHERE collaborative_id = ${collaborativeId}::uuid
          AND (valid_from IS NULL OR valid_from <= ${day}::date) AND (valid_to IS NULL OR valid_to > ${day}::date)
      ), own AS (
        SELECT place_id FROM places_inside(ARRAY(SELECT place_id FROM served), ${day}::date)
      ), reached AS (
        SELECT place_id FROM own UNION SELECT a.place_id FROM served s, places_around(s.place_id, ${day}::date) a
      )
      SELECT p.kind::text, p.id, p.name_en AS "nameEn", p.name_cy AS "nameCy",
        p.id IN (SELECT place_id FROM own) AS first,
        ARRAY(SELECT a.place_id FROM places_around(p.id, ${day}::date) a WHERE a.place_id <> p.id) AS inside
      FROM reached r JOIN place p ON p.id = r.place_id
      UNION ALL
      SELECT DISTINCT 'body', b.id, b.name_en, b.name_cy, true, ARRAY[]::uuid[]
      FROM body b JOIN body_serves s ON s.body_id = b.id JOIN reached r ON r.place_id = s.place_id
      WHERE b.kind = 'health_board'
        AND (s.valid_from IS NULL OR s.valid_from <= ${day}::date) AND (s.valid_to IS NULL OR s.valid_to > ${day}::date)`,
  );
  return rows.flatMap(({ kind, ...stop }): StopRow[] => {
    if (kind === 'body') return [{ ...stop, kind: 'body', level: 'director' }];
    const level = levelOfPlace(kind);
    return level ? [{ ...stop, kind: 'place', level }] : [];
  });
}
