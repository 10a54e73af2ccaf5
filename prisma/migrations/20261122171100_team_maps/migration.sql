BEGIN;

-- The team map says who changed it and when. What stood before has no moment: nobody recorded one.
ALTER TABLE "team_placement" ADD COLUMN "recorded_at" TIMESTAMPTZ(3),
ADD COLUMN "recorded_by_id" UUID,
ADD COLUMN "ended_at" TIMESTAMPTZ(3),
ADD COLUMN "ended_by_id" UUID;
ALTER TABLE team_placement ALTER COLUMN recorded_at SET DEFAULT CURRENT_TIMESTAMP,
  ADD FOREIGN KEY (recorded_by_id) REFERENCES person (id),
  ADD FOREIGN KEY (ended_by_id) REFERENCES person (id);

-- Everybody who is signed in may read where teams work; the employer's own people, and files that it sends, write it.
DO $$
DECLARE
  p text[];
  platform text := '(SELECT app_platform())';
  keeps text := platform || ' OR employer_id = ANY ((SELECT app_reach(''map_bodies''))::uuid[])';
  of_team text := platform || ' OR EXISTS (SELECT 1 FROM team t WHERE t.id = team_id
    AND t.employer_id = ANY ((SELECT app_reach(''map_bodies''))::uuid[]))';
BEGIN
  FOREACH p SLICE 1 IN ARRAY ARRAY[['team', keeps], ['team_placement', of_team]] LOOP
    EXECUTE format('DROP POLICY seen_within_reach ON %I', p[1]);
    EXECUTE format('CREATE POLICY seen_within_reach ON %I FOR SELECT USING (%s)', p[1],
      '(SELECT app_platform() OR app_person() IS NOT NULL)');
    EXECUTE format('CREATE POLICY made_by_those_who_keep_it ON %I FOR INSERT WITH CHECK (%s)', p[1], p[2]);
    EXECUTE format('CREATE POLICY changed_by_those_who_keep_it ON %I FOR UPDATE USING (%s) WITH CHECK (%s)', p[1], p[2], p[2]);
    EXECUTE format('CREATE POLICY removed_by_those_who_keep_it ON %I FOR DELETE USING (%s)', p[1], p[2]);
  END LOOP;
END $$;

-- What teams have on a day, without persons, as it was known at a moment: an import that corrected a day later is in
-- the figures of that day from then on, and before it is not. Long absence is part of what is in post, and said apart;
-- bank, honorary and locum are on a line of their own. The named-records agreements and the team's setting have no
-- moment: they count as they are now.
DROP FUNCTION team_supply(date);
CREATE FUNCTION team_supply(on_day date, known_at timestamptz)
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
  ), posts AS (
    SELECT s.id, v.profession_key, v.tier, v.contracted_wte, v.presence, b.as_at,
      v.presence <> 'apart' AND v.contract_type IN ('permanent', 'fixed_term') AS counts,
      v.contract_type = 'fixed_term' OR v.funding_ends_on IS NOT NULL AS ends
    FROM seen s JOIN assignment a ON a.team_id = s.id JOIN assignment_version v ON v.assignment_id = a.id
      JOIN import_batch b ON b.id = v.import_batch_id
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

-- As it is known now, with every correction.
CREATE FUNCTION team_supply(on_day date)
RETURNS TABLE (team_id uuid, employer_id uuid, setting setting, profession_key text, tier tier, in_post_wte numeric,
  budgeted_wte numeric, fixed_term_wte numeric, long_absent_wte numeric, apart_wte numeric, oldest date)
LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT * FROM team_supply(on_day, 'infinity'::timestamptz)
$$;

-- The same for deployments: what was agreed for a day, as it was recorded at a moment.
CREATE FUNCTION deployment_supply(on_day date, known_at timestamptz)
RETURNS TABLE (deployment_id uuid, reference text, host_id uuid, from_team_id uuid, receiving_place_id uuid,
  profession_key text, tier tier, setting setting, wte numeric, starts_on date, ends_before date, existing_arrangement boolean)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT d.id, d.reference, v.host_id, v.from_team_id, d.receiving_place_id, d.profession_key, v.tier, d.setting, v.wte,
    v.valid_from, v.valid_to, d.existing_arrangement
  FROM deployment d JOIN deployment_version v ON v.deployment_id = d.id
  WHERE v.recorded_from <= known_at AND (v.recorded_to IS NULL OR v.recorded_to > known_at)
    AND v.status IN ('agreed', 'ended') AND v.valid_from <= on_day AND v.valid_to > on_day
    AND (app_platform() OR v.host_id = ANY (app_reach('region_bodies')) OR d.receiving_place_id = ANY (app_reach('places')))
$$;
CREATE OR REPLACE FUNCTION deployment_supply(on_day date)
RETURNS TABLE (deployment_id uuid, reference text, host_id uuid, from_team_id uuid, receiving_place_id uuid,
  profession_key text, tier tier, setting setting, wte numeric, starts_on date, ends_before date, existing_arrangement boolean)
LANGUAGE sql STABLE SECURITY INVOKER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT * FROM deployment_supply(on_day, 'infinity'::timestamptz)
$$;

-- The last moment of a day in Wales: what was known on it is what had been recorded by then.
CREATE FUNCTION end_of_day(day date) RETURNS timestamptz LANGUAGE sql STABLE AS $$
  SELECT ((day + 1)::timestamp AT TIME ZONE 'Europe/London') - interval '1 microsecond'
$$;

DO $$
DECLARE
  f text;
BEGIN
  FOREACH f IN ARRAY ARRAY['team_supply(date)', 'team_supply(date, timestamptz)', 'deployment_supply(date)',
    'deployment_supply(date, timestamptz)'] LOOP
    EXECUTE format('REVOKE EXECUTE ON FUNCTION %s FROM PUBLIC', f);
    EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO cydweithio_app, cydweithio_reader', f);
  END LOOP;
END $$;

COMMIT;
