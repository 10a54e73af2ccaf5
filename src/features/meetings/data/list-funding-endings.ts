import 'server-only';
import { z } from 'zod';
import { type CalendarDay, calendarDay } from '@/domain/time/calendar-day';
import { wteFromDecimal } from '@/domain/wte/wte';
import type { Tx } from '@/server/db';

const endingRow = z.object({
  placeId: z.uuid(),
  professionKey: z.string(),
  endsOn: z.string().transform(calendarDay),
  wte: z.string().transform(wteFromDecimal),
});

export type FundingEndingRow = z.output<typeof endingRow>;

/** WTE at the places served that rests on money with an end, where the employer's team map says that it works there. */
export async function listFundingEndings(
  tx: Tx,
  collaborativeId: string,
  today: CalendarDay,
  until: CalendarDay,
): Promise<FundingEndingRow[]> {
  const rows = await tx.$queryRaw`
    SELECT p.place_id AS "placeId", f.profession_key AS "professionKey", f.ends_on::text AS "endsOn",
      round(sum(f.wte * p.share), 5)::text AS wte
    FROM fixed_term_supply(${today}::date) f JOIN team_placement p ON p.team_id = f.team_id
    WHERE f.ends_on >= ${today}::date AND f.ends_on <= ${until}::date
      AND p.valid_from <= ${today}::date AND (p.valid_to IS NULL OR p.valid_to > ${today}::date)
      AND p.place_id IN (
        SELECT place_id FROM places_inside(ARRAY(
          SELECT place_id FROM collaborative_serves WHERE collaborative_id = ${collaborativeId}::uuid
            AND (valid_from IS NULL OR valid_from <= ${today}::date) AND (valid_to IS NULL OR valid_to > ${today}::date)
        ), ${today}::date))
    GROUP BY p.place_id, f.profession_key, f.ends_on
    HAVING sum(f.wte * p.share) > 0
    ORDER BY sum(f.wte * p.share) DESC`;
  return z.array(endingRow).parse(rows);
}
