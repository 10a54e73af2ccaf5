import 'server-only';
import { z } from 'zod';
import { addDays, type CalendarDay, calendarDay } from '@/domain/time/calendar-day';
import type { SessionActor } from '@/server/actor';
import type { Tx } from '@/server/db';

const attentionRow = z.object({
  kind: z.enum([
    'circulate',
    'comments',
    'confirm',
    'read',
    'declined',
    'moreAsked',
    'unanswered',
    'ownAction',
    'otherActions',
    'ratify',
    'review',
    'lapse',
    'suggestions',
  ]),
  id: z.uuid(),
  reference: z.string().nullable(),
  text: z.string().nullable(),
  language: z.enum(['en', 'cy']).nullable(),
  day: z.string().transform(calendarDay).nullable(),
  count: z.int(),
});

export type AttentionRow = z.output<typeof attentionRow>;

/** How long before its end a standing decision is spoken of, and how long before a meeting minutes to be confirmed. */
const LAPSE_DAYS = 30;
const CONFIRM_DAYS = 7;

/** What waits for this person in a collaborative, in one query; what only a lead can move is left out for others. */
export async function listAttention(
  tx: Tx,
  { personId, today }: SessionActor,
  collaborativeId: string,
  leads: boolean,
): Promise<AttentionRow[]> {
  const soon: CalendarDay = addDays(today, CONFIRM_DAYS);
  const lapsing: CalendarDay = addDays(today, LAPSE_DAYS);
  const rows = await tx.$queryRaw`
    WITH asked AS (SELECT ${collaborativeId}::uuid AS id, ${today}::date AS today, ${leads}::boolean AS leads),
    mine AS (
      SELECT m.id FROM membership m, asked WHERE m.collaborative_id = asked.id AND m.person_id = ${personId}::uuid
        AND m.valid_from <= asked.today AND (m.valid_to IS NULL OR m.valid_to > asked.today)
    ), held AS (
      -- From which day on a meeting can find the minutes right: as the rule confirmableFrom has it.
      SELECT m.*, greatest(m.held_on + 1, CASE WHEN m.circulated_at IS NOT NULL THEN
          least(asked.today, (greatest(m.circulated_at, (SELECT max(v.saved_at) FROM minutes_version v
            WHERE v.meeting_id = m.id AND v.status = 'circulated' AND v.reason IS NOT NULL
          )) AT TIME ZONE 'Europe/London')::date) END) AS confirmable_from
      FROM meeting m, asked WHERE m.collaborative_id = asked.id AND m.status = 'held'
    ), late AS (
      SELECT a.*, (a.owner_membership_id IN (SELECT id FROM mine) OR coalesce(a.deputy_membership_id IN (SELECT id FROM mine), false)) AS own
      FROM action a, asked WHERE a.collaborative_id = asked.id AND a.status IN ('open', 'in_progress')
        AND a.due_on < asked.today
    ), decided AS (
      SELECT d.* FROM decision d, asked WHERE d.collaborative_id = asked.id AND d.superseded_by_id IS NULL
        AND (d.status <> 'decided' OR d.standing_until IS NULL OR d.standing_until > asked.today)
        AND (SELECT r.outcome FROM decision_review r WHERE r.decision_id = d.id
          ORDER BY r.reviewed_on DESC, r.id DESC LIMIT 1) IS DISTINCT FROM 'end'
    )
    SELECT 'circulate' AS kind, h.id, h.reference, NULL AS text, NULL AS language, h.held_on::text AS day, 1 AS count
      FROM held h, asked WHERE asked.leads AND h.minutes_status = 'draft'
    UNION ALL SELECT 'comments', h.id, h.reference, NULL, NULL, h.held_on::text, count(*)::int
      FROM minutes_comment c JOIN held h ON h.id = c.meeting_id, asked
      WHERE asked.leads AND c.settled_at IS NULL GROUP BY h.id, h.reference, h.held_on
    UNION ALL SELECT 'confirm', h.id, h.reference, NULL, NULL, h.held_on::text, 1
      FROM held h, asked WHERE asked.leads AND h.minutes_status = 'circulated' AND (
        EXISTS (SELECT 1 FROM held later WHERE later.held_on >= h.confirmable_from AND later.kind = 'meeting')
        OR EXISTS (SELECT 1 FROM meeting n WHERE n.collaborative_id = asked.id AND n.status IN ('planned', 'called')
          AND n.held_on BETWEEN asked.today AND ${soon}::date))
    UNION ALL SELECT 'read', h.id, h.reference, NULL, NULL, h.held_on::text, 1
      FROM held h, asked WHERE NOT asked.leads AND h.minutes_status = 'circulated' AND EXISTS (SELECT 1 FROM mine)
        AND NOT EXISTS (SELECT 1 FROM held later WHERE later.held_on >= h.confirmable_from AND later.kind = 'meeting')
    UNION ALL SELECT CASE s.answer WHEN 'decline' THEN 'declined' ELSE 'moreAsked' END, p.id, p.reference, p.title, p.language::text, s.answered_on::text, 1
      FROM proposal p JOIN proposal_step s ON s.proposal_id = p.id, asked
      WHERE asked.leads AND p.collaborative_id = asked.id AND s.answer IN ('decline', 'need_more')
        AND s.answered_on >= coalesce((SELECT max(h.held_on) FROM held h WHERE h.kind = 'meeting'), '1900-01-01')
    UNION ALL SELECT 'unanswered', p.id, p.reference, p.title, p.language::text, s.due_on::text, 1
      FROM proposal p JOIN proposal_step s ON s.proposal_id = p.id, asked
      WHERE asked.leads AND p.collaborative_id = asked.id AND p.status = 'open' AND s.answer IS NULL AND s.due_on < asked.today
    UNION ALL SELECT 'ownAction', l.id, l.reference, l.text, l.language::text, l.due_on::text, 1 FROM late l WHERE l.own
    UNION ALL SELECT 'otherActions', (SELECT id FROM asked), NULL, NULL, NULL, min(l.due_on)::text, count(*)::int
      FROM late l, asked WHERE asked.leads AND NOT l.own HAVING count(*) > 0
    UNION ALL SELECT 'ratify', d.id, d.reference, d.text, d.language::text, d.decided_on::text, 1
      FROM decided d, asked WHERE asked.leads AND d.status = 'recommended'
    UNION ALL SELECT 'review', d.id, d.reference, d.text, d.language::text, d.review_on::text, 1
      FROM decided d, asked WHERE asked.leads AND d.status = 'decided' AND d.review_on <= asked.today
        AND NOT EXISTS (SELECT 1 FROM decision_review r WHERE r.decision_id = d.id AND r.reviewed_on >= d.review_on)
    UNION ALL SELECT 'lapse', d.id, d.reference, d.text, d.language::text, d.standing_until::text, 1
      FROM decided d, asked WHERE asked.leads AND d.status = 'decided' AND d.standing_until <= ${lapsing}::date
    UNION ALL SELECT 'suggestions', (SELECT id FROM asked), NULL, NULL, NULL, NULL, count(*)::int
      FROM item_suggestion s, asked WHERE asked.leads AND s.collaborative_id = asked.id AND s.settled_on IS NULL
      HAVING count(*) > 0
    ORDER BY 6 NULLS LAST, 3`;
  return z.array(attentionRow).parse(rows);
}
