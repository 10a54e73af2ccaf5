import 'server-only';
import { z } from 'zod';
import { addDays, type CalendarDay, calendarDay } from '@/domain/time/calendar-day';
import { wteFromDecimal } from '@/domain/wte/wte';
import type { Tx } from '@/server/db';
import { type NationalFigures, nationalFigures } from '../national-figures';
import { quarterOf } from '../quarters';

const named = z.object({ nameEn: z.string(), nameCy: z.string() });
const amount = z.string().transform(wteFromDecimal);

const row = z.object({
  country: named,
  regions: z.array(named.extend({ id: z.uuid() })),
  professions: z.array(named.extend({ key: z.string() })),
  employers: z.array(
    named.extend({ region: z.string(), oldest: z.string().transform(calendarDay).nullable() }),
  ),
  sums: z.array(
    z.object({
      region: z.string().nullable(),
      profession: z.string().nullable(),
      tier: z.string().nullable(),
      inPost: amount,
      uncounted: amount,
      people: z.number(),
    }),
  ),
});

/**
 * The day of national figures: the end of the last quarter that is over. Figures of any day at all would show, one day
 * taken from the next, who came and who left.
 */
export const nationalDay = (today: CalendarDay): CalendarDay => addDays(quarterOf(today).from, -1);

/**
 * The country's figures in one question; small numbers leave this function suppressed. Null where the place is no
 * country. Row security answers with nothing for who may not read them.
 */
export async function findNational(
  tx: Tx,
  countryId: string,
  today: CalendarDay,
): Promise<NationalFigures | null> {
  const day = nationalDay(today);
  const [found] = await tx.$queryRaw<unknown[]>`
    SELECT jsonb_build_object('nameEn', c.name_en, 'nameCy', c.name_cy) AS country,
      (SELECT coalesce(jsonb_agg(jsonb_build_object('id', r.id, 'nameEn', r.name_en, 'nameCy', r.name_cy)), '[]')
        FROM places_inside(ARRAY[c.id], ${day}::date) i JOIN place r ON r.id = i.place_id
        WHERE r.kind = 'region') AS regions,
      (SELECT jsonb_agg(jsonb_build_object('key', p.key, 'nameEn', p.name_en, 'nameCy', p.name_cy))
        FROM profession p WHERE p.one_of_thirteen) AS professions,
      (SELECT coalesce(jsonb_agg(jsonb_build_object('nameEn', b.name_en, 'nameCy', b.name_cy,
          'region', region_of_body(b.id, ${day}::date), 'oldest', n.oldest)), '[]')
        FROM body b LEFT JOIN national_coverage(c.id, ${day}::date) n ON n.employer_id = b.id
        WHERE n.employer_id IS NOT NULL OR b.kind IN ('health_board', 'local_authority', 'ambulance_trust')) AS employers,
      (SELECT coalesce(jsonb_agg(jsonb_build_object('region', s.region, 'profession', s.profession_key, 'tier', s.tier,
          'inPost', s.in_post_wte::text, 'uncounted', s.uncounted_wte::text, 'people', s.people)), '[]')
        FROM national_supply(c.id, ${day}::date) s) AS sums
    FROM place c WHERE c.id = ${countryId}::uuid AND c.kind = 'country'`;
  if (!found) return null;
  const { sums, ...frame } = row.parse(found);
  return nationalFigures({ day, ...frame }, sums);
}
