import 'server-only';
import type { Tx } from '@/server/db';
import { Prisma } from '@/server/prisma/client';
import { noteAfter, noteBefore, noteMade } from './take-changes';
import { endVersions } from './take-versions';
import type { Taking } from './taking';

/** Facts of a row's own versions; a team's name, setting and map stand on the team. */
const VERSION_FACTS = [
  'inPostWte',
  'budgetedWte',
  'fixedTermWte',
  'fixedTermEndsOn',
  'fundingStream',
  'longAbsentWte',
  'apartWte',
];

/**
 * Records the accepted rows by team: teams, team map, rows and their versions. The tables `accepted` and `recorded` are
 * the transaction's own. It writes past row security.
 */
export async function takeTeamRows(tx: Tx, taking: Taking): Promise<void> {
  await saveTeams(tx, taking);
  await saveTeamMap(tx, taking);
  await tx.$executeRaw`
    INSERT INTO team_row (id, team_id, profession_key, tier, band_group)
    SELECT uuidv7(), t.id, w.facts->>'profession', (w.facts->>'tier')::tier, w.facts->>'bandGroup'
    FROM accepted w JOIN team t ON t.employer_id = ${taking.employerId}::uuid AND t.code = w.facts->>'teamCode'
    WHERE w.verdict = 'created'
    ON CONFLICT DO NOTHING`;
  await tx.$executeRaw`
    INSERT INTO ended SELECT unnest(r.versions) FROM accepted w JOIN recorded r USING (key)
    WHERE w.verdict = 'leaving' OR NOT r.facts @> pick(w.facts, ${VERSION_FACTS}::text[]) OR cardinality(r.versions) > 1`;
  await endVersions(tx, 'team_row_version', taking);
  await tx.$executeRaw`
    INSERT INTO team_row_version (id, team_row_id, in_post_wte, budgeted_wte, fixed_term_wte, fixed_term_ends_on,
      funding_stream, long_absent_wte, apart_wte, valid_from, recorded_from, import_batch_id)
    SELECT uuidv7(), r.id, (f->>'inPostWte')::numeric, (f->>'budgetedWte')::numeric, (f->>'fixedTermWte')::numeric,
      (f->>'fixedTermEndsOn')::date, f->>'fundingStream', (f->>'longAbsentWte')::numeric, (f->>'apartWte')::numeric,
      ${taking.from}::date, ${taking.moment}::timestamptz, ${taking.batchId}::uuid
    FROM (
      SELECT coalesce(r.facts, '{}') || w.facts AS f FROM accepted w LEFT JOIN recorded r USING (key)
      WHERE w.verdict = 'created' OR (w.verdict = 'changed'
        AND (NOT r.facts @> pick(w.facts, ${VERSION_FACTS}::text[]) OR cardinality(r.versions) > 1))
    ) x JOIN team t ON t.employer_id = ${taking.employerId}::uuid AND t.code = f->>'teamCode'
      JOIN team_row r ON r.team_id = t.id AND r.profession_key = f->>'profession' AND r.tier = (f->>'tier')::tier
        AND r.band_group = f->>'bandGroup'`;
}

/** One row of each team: the reader has made sure that all of them say the same of it. */
const TEAMS = Prisma.sql`SELECT DISTINCT ON (facts->>'teamCode') facts->>'teamCode' AS code, facts->>'teamNameEn' AS name_en,
  facts->>'teamNameCy' AS name_cy, facts->>'setting' AS setting, facts->>'places' AS places, facts ? 'places' AS mapped
  FROM accepted WHERE verdict <> 'leaving'`;

/** A file that says nothing of a team's name or setting (an extract) leaves them as they are. */
async function saveTeams(tx: Tx, { batchId, employerId }: Taking): Promise<void> {
  await noteBefore(
    tx,
    batchId,
    'team',
    Prisma.sql`SELECT t.id FROM team t JOIN (${TEAMS}) n ON n.code = t.code
    WHERE t.employer_id = ${employerId}::uuid`,
  );
  await tx.$executeRaw`
    INSERT INTO team AS t (id, employer_id, code, name_en, name_cy, setting)
    SELECT uuidv7(), ${employerId}::uuid, n.code, n.name_en, n.name_cy, n.setting::setting FROM (${TEAMS}) n
    WHERE n.setting IS NOT NULL AND n.name_en IS NOT NULL
    ON CONFLICT (employer_id, code) DO UPDATE SET name_en = EXCLUDED.name_en, name_cy = EXCLUDED.name_cy,
      setting = EXCLUDED.setting
    WHERE (t.name_en, t.name_cy, t.setting) IS DISTINCT FROM (EXCLUDED.name_en, EXCLUDED.name_cy, EXCLUDED.setting)`;
  await noteAfter(tx, batchId, 'team');
}

/** Brings the team map to what the file says from its day on; what held before that day stays. */
async function saveTeamMap(tx: Tx, { batchId, employerId, from }: Taking): Promise<void> {
  await tx.$executeRaw`
    CREATE TEMPORARY TABLE IF NOT EXISTS mapped (team_id uuid, place_id uuid, share numeric(6,5)) ON COMMIT DROP`;
  await tx.$executeRaw`TRUNCATE mapped`;
  await tx.$executeRaw`
    INSERT INTO mapped
    SELECT t.id, p.id, split_part(part, ':', 2)::numeric
    FROM (${TEAMS}) n JOIN team t ON t.employer_id = ${employerId}::uuid AND t.code = n.code
      CROSS JOIN LATERAL regexp_split_to_table(n.places, ';') AS part JOIN place p ON p.code = split_part(part, ':', 1)
    WHERE n.mapped AND n.places <> ''`;
  const old = Prisma.sql`SELECT x.id, x.valid_from FROM (${TEAMS}) n
      JOIN team t ON t.employer_id = ${employerId}::uuid AND t.code = n.code
      JOIN team_placement x ON x.team_id = t.id AND (x.valid_to IS NULL OR x.valid_to > ${from}::date)
    WHERE n.mapped AND NOT EXISTS (SELECT 1 FROM mapped m WHERE m.team_id = x.team_id AND m.place_id = x.place_id
      AND m.share = x.share)`;
  await noteBefore(tx, batchId, 'team_placement', Prisma.sql`SELECT id FROM (${old}) o`);
  await tx.$executeRaw`
    CREATE TEMPORARY TABLE IF NOT EXISTS over (id uuid, valid_from date) ON COMMIT DROP`;
  await tx.$executeRaw`TRUNCATE over`;
  await tx.$executeRaw`INSERT INTO over ${old}`;
  await tx.$executeRaw`
    UPDATE team_placement x SET valid_to = ${from}::date FROM over o WHERE x.id = o.id AND o.valid_from < ${from}::date`;
  // A map of the very same day is replaced: it never held.
  await tx.$executeRaw`DELETE FROM team_placement x USING over o WHERE x.id = o.id AND o.valid_from >= ${from}::date`;
  const made = await tx.$queryRaw<{ id: string }[]>`
    INSERT INTO team_placement (id, team_id, place_id, share, valid_from)
    SELECT uuidv7(), m.team_id, m.place_id, m.share, ${from}::date FROM mapped m
    WHERE NOT EXISTS (SELECT 1 FROM team_placement x WHERE x.team_id = m.team_id AND x.place_id = m.place_id
      AND x.share = m.share AND (x.valid_to IS NULL OR x.valid_to > ${from}::date))
    RETURNING id`;
  await noteMade(tx, batchId, 'team_placement', made);
  await noteAfter(tx, batchId, 'team_placement');
}
