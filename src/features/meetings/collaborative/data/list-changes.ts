import 'server-only';
import { z } from 'zod';
import { type CalendarDay, calendarDay } from '@/domain/time/calendar-day';
import type { Tx } from '@/server/db';

const changeRow = z.object({
  kind: z.enum(['need', 'answered']),
  id: z.uuid(),
  reference: z.string(),
  nameEn: z.string(),
  nameCy: z.string(),
  answer: z.enum(['support', 'act']).nullable(),
  day: z.string().transform(calendarDay),
});

/** New needs of the places served, and proposals that were supported or acted on, since a day. */
export async function listChanges(tx: Tx, collaborativeId: string, since: CalendarDay, today: CalendarDay) {
  const rows = await tx.$queryRaw`
    WITH served AS (
      SELECT place_id FROM collaborative_serves WHERE collaborative_id = ${collaborativeId}::uuid
        AND (valid_from IS NULL OR valid_from <= ${today}::date) AND (valid_to IS NULL OR valid_to > ${today}::date)
    ), touched AS (
      SELECT place_id FROM places_inside(ARRAY(SELECT place_id FROM served), ${today}::date)
      UNION SELECT a.place_id FROM served s, places_around(s.place_id, ${today}::date) a
    )
    SELECT 'need' AS kind, n.id, n.reference, n.title_en AS "nameEn", n.title_cy AS "nameCy", NULL AS answer,
      a.valid_from::text AS day
    FROM need n JOIN assessment a ON a.id = n.assessment_id JOIN touched t ON t.place_id = n.place_id
    WHERE a.valid_from > ${since}::date AND a.valid_from <= ${today}::date
    UNION ALL SELECT 'answered', p.id, p.reference, p.title, p.title, s.answer::text, s.answered_on::text
    FROM proposal p JOIN proposal_step s ON s.proposal_id = p.id
    WHERE p.collaborative_id = ${collaborativeId}::uuid AND s.answer IN ('support', 'act')
      AND s.answered_on >= ${since}::date
    ORDER BY 7 DESC, 3`;
  return z.array(changeRow).parse(rows);
}
