import 'server-only';
import { z } from 'zod';
import { foldForSearch } from '@/domain/search/fold';
import type { SearchQuery } from '@/domain/search/search-query';
import { welshVariants } from '@/domain/search/welsh-mutations';
import { type CalendarDay, calendarDay } from '@/domain/time/calendar-day';
import type { SessionActor } from '@/server/actor';
import type { Tx } from '@/server/db';
import { listDecisionsAbout } from '@/server/gaps/decisions-gone-round';
import { PAGE_SIZE, type SearchKind } from '../kinds';
import { searchReach } from './reach';
import { searchSql, wantedWords } from './search-sql';

const row = z.object({
  kind: z.enum(['meeting', 'item', 'decision', 'action', 'need', 'proposal']),
  id: z.uuid(),
  reference: z.string(),
  heading: z.string(),
  headingCy: z.string().nullable(),
  body: z.array(z.string()),
  language: z.enum(['cy', 'en']),
  day: z.string().nullable(),
  status: z.string().nullable(),
  whereEn: z.string().nullable(),
  whereCy: z.string().nullable(),
  meetingId: z.uuid().nullable(),
  gapPlaceId: z.uuid().nullable(),
  gapProfession: z.string().nullable(),
  opens: z.boolean(),
  stemmed: z.string(),
});

const answer = z.object({
  rows: z.array(row).nullable(),
  counts: z.record(z.string(), z.int()).nullable(),
});

export type FoundRow = Omit<z.output<typeof row>, 'day' | 'stemmed'> & { readonly day: CalendarDay | null };

export interface Found {
  readonly rows: readonly FoundRow[];
  /** How many there are of each kind, narrowed or not. */
  readonly counts: Readonly<Partial<Record<SearchKind, number>>>;
  /** Folded words to mark: all forms of what was asked, and what was found by its English stem. */
  readonly words: ReadonlySet<string>;
}

/**
 * One page of what the reader may see and that holds the words; the record with the very reference goes first, then
 * words as typed before their other forms. Row security stands on every table that the query joins.
 */
export async function findResults(
  tx: Tx,
  actor: SessionActor,
  query: SearchQuery,
  { kind, page }: { readonly kind: SearchKind | null; readonly page: number },
): Promise<Found> {
  const sql = searchSql(query);
  const reach = searchReach(actor);
  // Whoever only sees the gap finds what was decided by its own words: why, and on what evidence, is in the minutes.
  const aboutGaps = await listDecisionsAbout(tx, reach.gapPlaces);
  const [read] = await tx.$queryRaw<unknown[]>`
    WITH RECURSIVE hit AS MATERIALIZED (
      SELECT * FROM search_hits(${sql.inAnyForm}, ${sql.asTyped})
    ), sight (collaborative_id, state, whole) AS (
      SELECT * FROM unnest(${reach.sightOf}::uuid[], ${reach.sightState}::text[], ${reach.sightWhole}::boolean[])
    ), near AS (
      SELECT unnest(${reach.gapPlaces}::uuid[]) AS place_id
      UNION
      SELECT e.parent_id FROM place_inside e JOIN near n ON e.child_id = n.place_id
      WHERE (e.valid_from IS NULL OR e.valid_from <= ${actor.today}::date)
        AND (e.valid_to IS NULL OR e.valid_to > ${actor.today}::date)
    ), seen AS NOT MATERIALIZED (
      SELECT i.id AS item_id, i.title, i.intended_outcome, i.note, m.id AS meeting_id, m.reference, m.held_on,
        coalesce(i.language, m.language) AS language, m.status, m.collaborative_id, s.whole
      FROM agenda_item i JOIN meeting m ON m.id = i.meeting_id
        JOIN sight s ON s.collaborative_id = m.collaborative_id
          AND s.state = m.status || '/' || coalesce(m.minutes_status::text, '')
    ), found AS (
      SELECT h.kind, 'meeting' AS shown_as, h.id, h.rank, m.reference, m.purpose AS heading, NULL AS heading_cy,
        ARRAY[]::text[] AS body, m.language, m.held_on AS day, m.status::text, m.collaborative_id, NULL::uuid AS place_id,
        m.id AS meeting_id, NULL::uuid AS gap_place_id, NULL AS gap_profession, true AS opens
      FROM hit h JOIN meeting m ON m.id = h.id
      WHERE h.kind = 'meeting' AND m.collaborative_id = ANY (${reach.meetings}::uuid[])
        AND (m.status <> 'planned' OR EXISTS (
          SELECT 1 FROM sight s WHERE s.collaborative_id = m.collaborative_id AND s.state = 'planned/'))
      UNION ALL
      SELECT h.kind, 'meeting', h.id, h.rank, i.reference, i.title, NULL,
        array_remove(ARRAY[i.intended_outcome, CASE WHEN i.whole THEN i.note END], NULL), i.language, i.held_on,
        i.status::text, i.collaborative_id, NULL, i.meeting_id, NULL, NULL, true
      FROM hit h JOIN seen i ON i.item_id = h.id WHERE h.kind = 'item' AND h.with_note = i.whole
      UNION ALL
      SELECT h.kind, 'decision', h.id, h.rank, d.reference, d.text, NULL, array_remove(ARRAY[d.rationale, d.evidence], NULL),
        d.language, d.decided_on, d.status::text, d.collaborative_id, d.gap_place_id, i.meeting_id, d.gap_place_id,
        d.gap_profession, true
      FROM hit h JOIN decision d ON d.id = h.id JOIN seen i ON i.item_id = d.agenda_item_id WHERE h.kind = 'decision'
      UNION ALL
      SELECT 'decision', 'decision', d.id, ts_rank(t.words, ${sql.inAnyForm}) + 4 * ts_rank(t.words, ${sql.asTyped}), d.reference,
        d.text, NULL, ARRAY[]::text[], d.language, d.decided_on, d.status::text, d.collaborative_id, d.gap_place_id, NULL,
        d.gap_place_id, d.gap_profession, false
      FROM decision d CROSS JOIN LATERAL (SELECT search_words(d.reference, d.text) AS words) t
      WHERE d.id = ANY (${aboutGaps}::uuid[]) AND t.words @@ ${sql.inAnyForm}
        AND NOT EXISTS (SELECT 1 FROM seen i WHERE i.item_id = d.agenda_item_id)
      UNION ALL
      SELECT h.kind, 'action', h.id, h.rank, a.reference, a.text, NULL, ARRAY[]::text[], a.language, a.due_on, a.status::text,
        a.collaborative_id, NULL, i.meeting_id, NULL, NULL, true
      FROM hit h JOIN action a ON a.id = h.id JOIN seen i ON i.item_id = a.agenda_item_id WHERE h.kind = 'action'
      UNION ALL
      SELECT h.kind, 'need', h.id, h.rank, n.reference, n.title_en, n.title_cy, ARRAY[n.statement], n.language, NULL, NULL,
        NULL, n.place_id, NULL, g.place_id, g.profession, g.place_id IS NOT NULL
      FROM hit h JOIN need n ON n.id = h.id JOIN near ON near.place_id = n.place_id LEFT JOIN LATERAL (
        SELECT p.id AS place_id, f.key AS profession
        FROM pathway w JOIN pathway_block b ON b.pathway_id = w.id JOIN block_share s ON s.block_id = b.id
          JOIN profession f ON f.key = s.profession_key AND NOT f.is_tier
          JOIN place p ON p.id = ANY (${reach.gapPlaces}::uuid[])
        WHERE w.need_id = n.id ORDER BY p.id <> n.place_id, p.kind <> 'cluster', p.name_en, f.key LIMIT 1
      ) g ON true
      WHERE h.kind = 'need'
      UNION ALL
      SELECT h.kind, 'proposal', h.id, h.rank, p.reference, p.title, NULL, ARRAY[p.statement], p.language, p.made_on,
        p.status::text, p.collaborative_id, NULL, NULL, NULL, NULL, true
      FROM hit h JOIN proposal p ON p.id = h.id
      WHERE h.kind = 'proposal'
        AND (p.collaborative_id = ANY (${reach.proposals}::uuid[]) OR proposal_was_sent_to_reader(p.id))
    ), page AS (
      SELECT * FROM found WHERE ${kind}::text IS NULL OR shown_as = ${kind}
      ORDER BY (kind <> 'item' AND reference = ${query.reference}) DESC NULLS LAST, rank DESC, day DESC NULLS LAST, reference, id
      LIMIT ${PAGE_SIZE} OFFSET ${(page - 1) * PAGE_SIZE}
    )
    SELECT (
      SELECT json_agg(json_build_object('kind', f.kind, 'id', f.id, 'reference', f.reference, 'heading', f.heading,
        'headingCy', f.heading_cy, 'body', f.body, 'language', f.language, 'day', f.day, 'status', f.status,
        'whereEn', coalesce(c.name_en, p.name_en), 'whereCy', coalesce(c.name_cy, p.name_cy), 'meetingId', f.meeting_id,
        'gapPlaceId', f.gap_place_id, 'gapProfession', f.gap_profession, 'opens', f.opens,
        'stemmed', ts_headline('english', search_fold(concat_ws(' ', f.heading, f.heading_cy, array_to_string(f.body, ' '))),
          ${sql.stems}, 'StartSel=<, StopSel=>, HighlightAll=true'))
        ORDER BY (f.kind <> 'item' AND f.reference = ${query.reference}) DESC NULLS LAST, f.rank DESC, f.day DESC NULLS LAST,
          f.reference, f.id)
      FROM page f LEFT JOIN collaborative c ON c.id = f.collaborative_id LEFT JOIN place p ON p.id = f.place_id
    ) AS rows,
    (SELECT json_object_agg(shown_as, n) FROM (SELECT shown_as, count(*)::int AS n FROM found GROUP BY 1) k) AS counts`;
  const { rows, counts } = answer.parse(read);
  const words = new Set(wantedWords(query).flatMap(welshVariants));
  for (const { stemmed } of rows ?? [])
    for (const [, word = ''] of stemmed.matchAll(/<([^<>]+)>/g)) words.add(foldForSearch(word));
  return {
    rows: (rows ?? []).map(({ stemmed: _, day, ...each }) => ({
      ...each,
      day: day ? calendarDay(day) : null,
    })),
    counts: counts ?? {},
    words,
  };
}
