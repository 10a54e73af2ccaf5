import 'server-only';
import { z } from 'zod';
import type { PlaceKind, PlaceLine } from '@/domain/needs/place-line';
import type { CalendarDay } from '@/domain/time/calendar-day';
import type { Tx } from '@/server/db';

/** A place with every place that it lies in, the most specific first. */
export interface RegionPlace {
  readonly id: string;
  readonly kind: PlaceKind;
  readonly nameEn: string;
  readonly nameCy: string;
  readonly line: PlaceLine;
}

const kind = z.enum(['cluster', 'county', 'pcpg', 'region', 'country']);
const row = z.object({
  id: z.uuid(),
  kind,
  name_en: z.string(),
  name_cy: z.string(),
  around: z.array(z.object({ id: z.uuid(), kind, name: z.string(), distance: z.number() })),
});

/** From the narrowest to the widest: whose figures stand in for a place that has none of its own. */
const WIDENING: readonly PlaceKind[] = ['cluster', 'county', 'pcpg', 'region', 'country'];

/** The region and every place inside it on a day, each with the places around it; empty where there is no such region. */
export async function listRegionPlaces(
  tx: Tx,
  regionId: string,
  day: CalendarDay,
): Promise<readonly RegionPlace[]> {
  const rows = z.array(row).parse(
    await tx.$queryRaw`
      SELECT p.id, p.kind::text, p.name_en, p.name_cy,
        (SELECT jsonb_agg(jsonb_build_object('id', o.id, 'kind', o.kind, 'name', o.name_en, 'distance', a.distance))
          FROM places_around(p.id, ${day}::date) a JOIN place o ON o.id = a.place_id) AS around
      FROM place root CROSS JOIN LATERAL places_inside(ARRAY[root.id], ${day}::date) i JOIN place p ON p.id = i.place_id
      WHERE root.id = ${regionId}::uuid AND root.kind = 'region'
        AND (p.valid_from IS NULL OR p.valid_from <= ${day}::date) AND (p.valid_to IS NULL OR p.valid_to > ${day}::date)
      ORDER BY p.name_en`,
  );
  return rows.map((place) => ({
    id: place.id,
    kind: place.kind,
    nameEn: place.name_en,
    nameCy: place.name_cy,
    line: [...place.around]
      .sort(
        (a, b) =>
          Number(b.id === place.id) - Number(a.id === place.id) ||
          WIDENING.indexOf(a.kind) - WIDENING.indexOf(b.kind) ||
          a.distance - b.distance ||
          (a.name < b.name ? -1 : 1),
      )
      .map((around) => ({ placeId: around.id, kind: around.kind })),
  }));
}

/** The region that a place lies in, itself if it is one; null for the country and for what is not there. */
export async function findRegionOf(tx: Tx, placeId: string, day: CalendarDay): Promise<string | null> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT p.id FROM places_around(${placeId}::uuid, ${day}::date) a JOIN place p ON p.id = a.place_id
    WHERE p.kind = 'region' ORDER BY a.distance LIMIT 1`;
  return rows[0]?.id ?? null;
}
