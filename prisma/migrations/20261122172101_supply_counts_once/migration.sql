BEGIN;

-- What works somewhere leaves out the record of a register entry that another employer's older record already counts.
CREATE OR REPLACE FUNCTION team_supply(on_day date, known_at timestamptz)
RETURNS TABLE (team_id uuid, employer_id uuid, setting setting, profession_key text, tier tier, in_post_wte numeric,
  budgeted_wte numeric, fixed_term_wte numeric, long_absent_wte numeric, apart_wte numeric, oldest date)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  WITH seen AS (
    SELECT t.id, t.employer_id, t.setting, EXISTS (
        SELECT 1 FROM named_records_agreement n WHERE n.body_id = t.employer_id AND n.valid_from <= on_day) AS named
    FROM team t WHERE app_platform() OR t.employer_id = ANY (app_reach('region_bodies'))
  ), aggregate AS (
    SELECT s.id, r.profession_key, r.tier, sum(v.in_post_wte) AS in_post, sum(v.budgeted_wte) AS budgeted,
      sum(v.fixed_term_wte) AS fixed_term, sum(v.long_absent_wte) AS long_absent, sum(v.apart_wte) AS apart,
      min(v.valid_from) AS oldest
    FROM seen s JOIN team_row r ON r.team_id = s.id JOIN team_row_version v ON v.team_row_id = r.id
    WHERE v.recorded_from <= known_at AND (v.recorded_to IS NULL OR v.recorded_to > known_at)
      AND v.valid_from <= on_day AND (v.valid_to IS NULL OR v.valid_to > on_day)
    GROUP BY s.id, r.profession_key, r.tier
  ), once AS MATERIALIZED (
    SELECT c.assignment_id, c.wte FROM counted_once(on_day, known_at) c
  ), posts AS (
    SELECT s.id, v.profession_key, v.tier, v.contracted_wte - coalesce(o.wte, 0) AS contracted_wte, v.presence, b.as_at,
      v.presence <> 'apart' AND v.contract_type IN ('permanent', 'fixed_term') AS counts,
      v.contract_type = 'fixed_term' OR v.funding_ends_on IS NOT NULL AS ends
    FROM seen s JOIN assignment a ON a.team_id = s.id JOIN assignment_version v ON v.assignment_id = a.id
      JOIN import_batch b ON b.id = v.import_batch_id LEFT JOIN once o ON o.assignment_id = a.id AND v.presence <> 'apart'
        AND v.contract_type IN ('permanent', 'fixed_term')
    WHERE s.named AND v.recorded_from <= known_at AND (v.recorded_to IS NULL OR v.recorded_to > known_at)
      AND v.valid_from <= on_day AND (v.valid_to IS NULL OR v.valid_to > on_day)
  ), named AS (
    SELECT id, profession_key, tier, coalesce(sum(contracted_wte) FILTER (WHERE counts), 0) AS in_post,
      sum(contracted_wte) FILTER (WHERE ends AND presence <> 'apart') AS fixed_term,
      coalesce(sum(contracted_wte) FILTER (WHERE counts AND presence = 'long_absence'), 0) AS long_absent,
      coalesce(sum(contracted_wte) FILTER (WHERE NOT counts), 0) AS apart, min(as_at) AS oldest
    FROM posts GROUP BY id, profession_key, tier
  )
  -- A team with named records counts these; its aggregate rows then give only what names cannot: the budget.
  SELECT s.id, s.employer_id, s.setting, coalesce(n.profession_key, a.profession_key), coalesce(n.tier, a.tier),
    coalesce(n.in_post, a.in_post), a.budgeted,
    CASE WHEN n.id IS NOT NULL THEN n.fixed_term ELSE a.fixed_term END,
    CASE WHEN n.id IS NOT NULL THEN n.long_absent ELSE a.long_absent END,
    CASE WHEN n.id IS NOT NULL THEN n.apart ELSE a.apart END, least(n.oldest, a.oldest)
  FROM (aggregate a FULL JOIN named n ON n.id = a.id AND n.profession_key = a.profession_key AND n.tier = a.tier)
    JOIN seen s ON s.id = coalesce(n.id, a.id)
$$;

CREATE OR REPLACE FUNCTION fixed_term_supply(on_day date)
RETURNS TABLE (team_id uuid, employer_id uuid, profession_key text, tier tier, funding_stream text, ends_on date, wte numeric)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  WITH seen AS (
    SELECT t.id, t.employer_id, EXISTS (
        SELECT 1 FROM named_records_agreement n WHERE n.body_id = t.employer_id AND n.valid_from <= on_day) AS named
    FROM team t WHERE app_platform() OR t.employer_id = ANY (app_reach('region_bodies'))
  ), once AS MATERIALIZED (
    SELECT c.assignment_id, c.wte FROM counted_once(on_day) c
  ), named AS (
    SELECT s.id, s.employer_id, v.profession_key, v.tier, v.funding_stream, v.funding_ends_on AS ends_on,
      v.contracted_wte - coalesce(o.wte, 0) AS wte,
      v.contract_type = 'fixed_term' OR v.funding_ends_on IS NOT NULL AS counts
    FROM seen s JOIN assignment a ON a.team_id = s.id JOIN assignment_version v ON v.assignment_id = a.id
      LEFT JOIN once o ON o.assignment_id = a.id
    WHERE s.named AND v.recorded_to IS NULL AND v.valid_from <= on_day AND (v.valid_to IS NULL OR v.valid_to > on_day)
  ), aggregate AS (
    SELECT s.id, s.employer_id, r.profession_key, r.tier, v.funding_stream, v.fixed_term_ends_on AS ends_on, v.fixed_term_wte AS wte
    FROM seen s JOIN team_row r ON r.team_id = s.id JOIN team_row_version v ON v.team_row_id = r.id
    WHERE v.recorded_to IS NULL AND v.valid_from <= on_day AND (v.valid_to IS NULL OR v.valid_to > on_day)
      AND v.fixed_term_wte > 0
      -- As in team_supply: where names say it, the rows without names are not counted again.
      AND NOT EXISTS (SELECT 1 FROM named n WHERE n.id = s.id AND n.profession_key = r.profession_key AND n.tier = r.tier)
  )
  SELECT id, employer_id, profession_key, tier, funding_stream, ends_on, sum(wte)
  FROM (SELECT id, employer_id, profession_key, tier, funding_stream, ends_on, wte FROM named WHERE counts
    UNION ALL SELECT * FROM aggregate) both_kinds
  GROUP BY 1, 2, 3, 4, 5, 6
$$;

-- The last files that were taken of one employer, the newest first: counts, and nothing of their rows.
CREATE FUNCTION files_taken(of_body uuid, on_day date, most int)
RETURNS TABLE (as_at date, taken_at timestamptz, rows int, open int)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT b.as_at, b.taken_at, (b.summary->>'rows')::int,
    (b.summary->>'rejected')::int + (b.summary->>'asking')::int + (b.summary->>'leftOut')::int
  FROM import_batch b
  WHERE b.employer_id = of_body AND b.status = 'taken' AND b.as_at <= on_day
    AND (app_platform() OR of_body = ANY (app_reach('quality_bodies')))
  ORDER BY b.as_at DESC, b.taken_at DESC LIMIT most
$$;
REVOKE EXECUTE ON FUNCTION files_taken(uuid, date, int) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION files_taken(uuid, date, int) TO cydweithio_app, cydweithio_reader;

COMMIT;
