import 'server-only';
import { z } from 'zod';
import type { SessionActor } from '@/server/actor';
import { readAs } from '@/server/db';

const row = z.object({
  id: z.uuid(),
  reference: z.string(),
  nameEn: z.string(),
  nameCy: z.string(),
  place: z.object({ nameEn: z.string(), nameCy: z.string() }),
});

export type NeedOfPlace = z.output<typeof row>;

/** The recorded needs of a place and of the places around it, nearest first. */
export function listNeedsOfPlace(actor: SessionActor, placeId: string): Promise<NeedOfPlace[]> {
  return readAs(actor, async (tx) =>
    z.array(row).parse(
      await tx.$queryRaw`
        SELECT n.id, n.reference, n.title_en AS "nameEn", n.title_cy AS "nameCy",
          jsonb_build_object('nameEn', p.name_en, 'nameCy', p.name_cy) AS place
        FROM need n JOIN places_around(${placeId}::uuid, ${actor.today}::date) a ON a.place_id = n.place_id
          JOIN place p ON p.id = n.place_id
        ORDER BY a.distance, n.priority NULLS LAST, n.reference`,
    ),
  );
}
