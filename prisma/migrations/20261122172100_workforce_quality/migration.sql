BEGIN;

-- CreateEnum
CREATE TYPE "double_count_decision" AS ENUM ('both_true', 'count_first', 'count_second', 'capped');

-- CreateTable
CREATE TABLE "double_count_settlement" (
    "id" UUID NOT NULL,
    "first_staff_id" UUID NOT NULL,
    "second_staff_id" UUID NOT NULL,
    "register_prefix" TEXT NOT NULL,
    "first_employer_id" UUID NOT NULL,
    "second_employer_id" UUID NOT NULL,
    "decision" "double_count_decision" NOT NULL,
    "reason" TEXT NOT NULL,
    "language" "locale" NOT NULL,
    "decided_by_id" UUID NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "recorded_from" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "recorded_to" TIMESTAMPTZ(6),

    CONSTRAINT "double_count_settlement_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "double_count_settlement_first_staff_id_idx" ON "double_count_settlement"("first_staff_id");

-- The records themselves may be erased; what was decided about them stays.
ALTER TABLE double_count_settlement
  ADD FOREIGN KEY (first_employer_id) REFERENCES body (id),
  ADD FOREIGN KEY (second_employer_id) REFERENCES body (id),
  ADD FOREIGN KEY (decided_by_id) REFERENCES person (id),
  ADD CONSTRAINT double_count_pair_in_order CHECK (first_staff_id < second_staff_id),
  ADD CONSTRAINT double_count_two_employers CHECK (first_employer_id <> second_employer_id),
  ADD CONSTRAINT double_count_period CHECK (valid_to IS NULL OR valid_to > valid_from),
  ADD CONSTRAINT double_count_settled_once EXCLUDE USING gist (
    first_staff_id WITH =, second_staff_id WITH =, register_prefix WITH =, daterange(valid_from, valid_to) WITH &&)
    WHERE (recorded_to IS NULL);

ALTER TABLE double_count_settlement ENABLE ROW LEVEL SECURITY;
GRANT SELECT, INSERT ON double_count_settlement TO cydweithio_app;
GRANT UPDATE (recorded_to) ON double_count_settlement TO cydweithio_app;
GRANT SELECT ON double_count_settlement TO cydweithio_reader;
-- `app.settle_bodies`: employers for which the actor settles. Those who see an employer's named records read what was decided.
CREATE POLICY seen_within_reach ON double_count_settlement FOR SELECT USING ((SELECT app_platform())
  OR first_employer_id = ANY ((SELECT app_reach('settle_bodies') || app_reach('named_bodies'))::uuid[])
  OR second_employer_id = ANY ((SELECT app_reach('settle_bodies') || app_reach('named_bodies'))::uuid[]));
CREATE POLICY made_by_those_who_settle ON double_count_settlement FOR INSERT WITH CHECK ((SELECT app_platform())
  OR decided_by_id = (SELECT app_person()) AND (first_employer_id = ANY ((SELECT app_reach('settle_bodies'))::uuid[])
    OR second_employer_id = ANY ((SELECT app_reach('settle_bodies'))::uuid[])));
CREATE POLICY closed_by_those_who_settle ON double_count_settlement FOR UPDATE USING ((SELECT app_platform())
  OR first_employer_id = ANY ((SELECT app_reach('settle_bodies'))::uuid[])
  OR second_employer_id = ANY ((SELECT app_reach('settle_bodies'))::uuid[]));

-- The same register entry with several employers ------------------------------------------------------------------------
-- Assignments that count as in post on the day and rest on a number that two employers or more hold. `since`: how long
-- the employer has held it without a break. Bank, honorary and locum count nowhere, so they count nothing twice. A
-- number beyond the parts of the register (`other`) is not compared: two registers may give the same one.
CREATE FUNCTION double_records(on_day date, known_at timestamptz DEFAULT 'infinity')
RETURNS TABLE (number text, register_prefix text, employer_id uuid, staff_id uuid, assignment_id uuid, profession_key text,
  wte numeric, since date)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  WITH entry AS (
    SELECT r.staff_id, s.employer_id, r.register_prefix,
      ltrim(regexp_replace(upper(r.number), '[^0-9]', '', 'g'), '0') AS number
    FROM registration r JOIN staff s ON s.id = r.staff_id
    WHERE r.register_prefix <> 'other' AND r.number ~ '[1-9]' AND EXISTS (
      SELECT 1 FROM named_records_agreement n WHERE n.body_id = s.employer_id AND n.valid_from <= on_day)
  ), twice AS (
    SELECT e.register_prefix, e.number FROM entry e GROUP BY 1, 2 HAVING count(DISTINCT e.employer_id) > 1
  ), counting AS (
    SELECT e.register_prefix || e.number AS number, e.register_prefix, e.employer_id, e.staff_id, a.id AS assignment_id,
      v.profession_key, v.contracted_wte, v.valid_from, v.valid_to
    FROM twice JOIN entry e USING (register_prefix, number)
      JOIN assignment a ON a.staff_id = e.staff_id JOIN assignment_version v ON v.assignment_id = a.id
      JOIN profession p ON p.key = v.profession_key AND p.register_prefix = e.register_prefix
    WHERE v.contract_type IN ('permanent', 'fixed_term') AND v.presence <> 'apart' AND v.contracted_wte > 0
      AND v.recorded_from <= known_at AND (v.recorded_to IS NULL OR v.recorded_to > known_at) AND v.valid_from <= on_day
  ), marked AS (
    SELECT c.*, max(coalesce(c.valid_to, 'infinity')) OVER (PARTITION BY c.number, c.employer_id
      ORDER BY c.valid_from, c.assignment_id ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS reached
    FROM counting c
  ), stretched AS (
    SELECT m.*, count(*) FILTER (WHERE m.reached IS NULL OR m.valid_from > m.reached) OVER (
      PARTITION BY m.number, m.employer_id ORDER BY m.valid_from, m.assignment_id) AS stretch
    FROM marked m
  ), dated AS (
    SELECT s.*, min(s.valid_from) OVER (PARTITION BY s.number, s.employer_id, s.stretch) AS since FROM stretched s
  ), there AS (
    SELECT * FROM dated d WHERE d.valid_to IS NULL OR d.valid_to > on_day
  )
  SELECT t.number, t.register_prefix, t.employer_id, t.staff_id, t.assignment_id, t.profession_key, t.contracted_wte, t.since
  FROM there t WHERE EXISTS (SELECT 1 FROM there o WHERE o.number = t.number AND o.employer_id <> t.employer_id)
$$;

-- Each two employers that hold a number, the one with the older record first (at the same day: the lower id), with what
-- was decided about them.
CREATE FUNCTION double_pairs(on_day date, known_at timestamptz DEFAULT 'infinity')
RETURNS TABLE (number text, register_prefix text, profession_key text, older_employer_id uuid, older_staff_id uuid,
  older_wte numeric, older_since date, younger_employer_id uuid, younger_staff_id uuid, younger_wte numeric,
  younger_since date, settlement_id uuid, decision text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  WITH held AS (
    SELECT r.number, r.register_prefix, r.employer_id, (array_agg(r.staff_id ORDER BY r.staff_id))[1] AS staff_id,
      min(r.profession_key) AS profession_key, sum(r.wte) AS wte, min(r.since) AS since
    FROM double_records(on_day, known_at) r GROUP BY 1, 2, 3
  )
  SELECT o.number, o.register_prefix, o.profession_key, o.employer_id, o.staff_id, o.wte, o.since, y.employer_id, y.staff_id,
    y.wte, y.since, s.id, CASE
      WHEN s.decision IN ('both_true', 'capped') THEN s.decision::text
      WHEN (s.decision = 'count_first') = (s.first_staff_id = o.staff_id) THEN 'count_older'
      WHEN s.id IS NOT NULL THEN 'count_younger' END
  FROM held o JOIN held y ON y.number = o.number AND (y.since, y.employer_id) > (o.since, o.employer_id)
    LEFT JOIN double_count_settlement s ON s.first_staff_id = least(o.staff_id, y.staff_id)
      AND s.second_staff_id = greatest(o.staff_id, y.staff_id) AND s.register_prefix = o.register_prefix
      AND s.valid_from <= on_day AND (s.valid_to IS NULL OR s.valid_to > on_day)
      AND s.recorded_from <= known_at AND (s.recorded_to IS NULL OR s.recorded_to > known_at)
$$;

-- WTE of assignments that charts do not count, because another employer's record of the same register entry is counted
-- (`countOnce` in the domain says the same, and a test holds the two together). `settled`: a person decided so.
CREATE FUNCTION counted_once(on_day date, known_at timestamptz DEFAULT 'infinity')
RETURNS TABLE (assignment_id uuid, wte numeric, settled boolean)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  WITH pair AS MATERIALIZED (
    SELECT * FROM double_pairs(on_day, known_at)
  ), left_out AS (
    SELECT p.number, p.younger_employer_id AS employer_id FROM pair p WHERE p.decision = 'count_older'
    UNION SELECT p.number, p.older_employer_id FROM pair p WHERE p.decision = 'count_younger'
  ), standing AS (
    SELECT p.* FROM pair p
    WHERE (p.number, p.older_employer_id) NOT IN (SELECT l.number, l.employer_id FROM left_out l)
      AND (p.number, p.younger_employer_id) NOT IN (SELECT l.number, l.employer_id FROM left_out l)
  ), waiting AS (
    SELECT DISTINCT s.number, s.younger_employer_id AS employer_id FROM standing s WHERE s.decision IS NULL
  ), capped AS (
    SELECT s.number, s.younger_employer_id AS employer_id,
      s.younger_wte - greatest(0, 1 - sum(s.older_wte)) AS cut
    FROM standing s
    WHERE s.decision = 'capped' AND (s.number, s.older_employer_id) NOT IN (SELECT w.number, w.employer_id FROM waiting w)
      AND (s.number, s.younger_employer_id) NOT IN (SELECT w.number, w.employer_id FROM waiting w)
    GROUP BY s.number, s.younger_employer_id, s.younger_wte
  ), cut AS (
    SELECT l.number, l.employer_id, NULL::numeric AS cut, true AS settled FROM left_out l
    UNION ALL SELECT w.number, w.employer_id, NULL, false FROM waiting w
    UNION ALL SELECT c.number, c.employer_id, c.cut, true FROM capped c WHERE c.cut > 0
  )
  SELECT part.assignment_id, max(part.wte), bool_and(part.settled)
  FROM (
    SELECT r.assignment_id, c.settled, CASE WHEN c.cut IS NULL THEN r.wte
      ELSE least(r.wte, greatest(0, c.cut - coalesce(sum(r.wte) OVER (PARTITION BY r.number, r.employer_id
        ORDER BY r.assignment_id DESC ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0))) END AS wte
    FROM cut c JOIN double_records(on_day, known_at) r USING (number, employer_id)
  ) part
  WHERE part.wte > 0 GROUP BY part.assignment_id
$$;

-- What readers of figures are told: how many people of each employer are left out until somebody settles it.
CREATE FUNCTION counted_once_totals(on_day date) RETURNS TABLE (employer_id uuid, people int, wte numeric)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT a.employer_id, count(DISTINCT a.staff_id)::int, sum(c.wte)
  FROM counted_once(on_day) c JOIN assignment a ON a.id = c.assignment_id
  WHERE NOT c.settled AND (app_platform() OR a.employer_id = ANY (app_reach('region_bodies') || app_reach('quality_bodies')))
  GROUP BY 1
$$;

-- Cases of one employer. Who sees its named records reads of the other one only who it is; who settles reads both
-- amounts and days, and of nobody a name or a number.
CREATE FUNCTION double_count_cases(of_body uuid, on_day date)
RETURNS TABLE (own_staff_id uuid, own_wte numeric, own_since date, own_is_older boolean, other_employer_id uuid,
  other_staff_id uuid, other_wte numeric, other_since date, profession_key text, register_prefix text, settlement_id uuid,
  decision text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT CASE WHEN own.older THEN p.older_staff_id ELSE p.younger_staff_id END,
    CASE WHEN own.older THEN p.older_wte ELSE p.younger_wte END,
    CASE WHEN own.older THEN p.older_since ELSE p.younger_since END, own.older,
    CASE WHEN own.older THEN p.younger_employer_id ELSE p.older_employer_id END,
    CASE WHEN own.older THEN p.younger_staff_id ELSE p.older_staff_id END,
    CASE WHEN settles.it THEN CASE WHEN own.older THEN p.younger_wte ELSE p.older_wte END END,
    CASE WHEN settles.it THEN CASE WHEN own.older THEN p.younger_since ELSE p.older_since END END,
    p.profession_key, p.register_prefix, p.settlement_id, CASE
      WHEN p.decision IN ('both_true', 'capped') THEN p.decision
      WHEN (p.decision = 'count_older') = own.older THEN 'count_own'
      WHEN p.decision IS NOT NULL THEN 'count_other' END
  FROM double_pairs(on_day) p
    CROSS JOIN LATERAL (SELECT p.older_employer_id = of_body AS older) own
    CROSS JOIN LATERAL (SELECT app_platform() OR of_body = ANY (app_reach('settle_bodies')) AS it) settles
  WHERE of_body IN (p.older_employer_id, p.younger_employer_id) AND (settles.it OR of_body = ANY (app_reach('named_bodies')))
$$;

-- Files: one denominator ------------------------------------------------------------------------------------------------
-- The last file that was taken of each employer, as at the day, and what of it stayed open.
CREATE FUNCTION last_files(on_day date)
RETURNS TABLE (employer_id uuid, as_at date, rows int, rejected int, asking int, left_out int, open_wte numeric)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT DISTINCT ON (b.employer_id) b.employer_id, b.as_at, (b.summary->>'rows')::int, (b.summary->>'rejected')::int,
    (b.summary->>'asking')::int, (b.summary->>'leftOut')::int,
    (b.summary->'wte'->>'rejected')::numeric + (b.summary->'wte'->>'asking')::numeric + coalesce((
      SELECT sum(r.wte) FROM import_row r WHERE r.batch_id = b.id AND r.left_out AND r.verdict IN ('created', 'changed')), 0)
  FROM import_batch b
  WHERE b.status = 'taken' AND b.as_at <= on_day
    AND (app_platform() OR b.employer_id = ANY (app_reach('region_bodies') || app_reach('quality_bodies')))
  ORDER BY b.employer_id, b.as_at DESC, b.taken_at DESC
$$;

-- Rows of one employer that count on the day, with what tells their quality. Numbers of posts are for those alone who
-- see its named records.
CREATE FUNCTION quality_rows(of_body uuid, on_day date, known_at timestamptz DEFAULT 'infinity')
RETURNS TABLE (named boolean, reference text, team_id uuid, profession_key text, tier tier, band text, wte numeric,
  placed boolean, register_prefix text, registration_number text, expires_on date, checked_on date, fixed_term boolean,
  funding_ends_on date, welsh_level int, above_one boolean)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  WITH seen AS (
    SELECT t.id, t.setting, EXISTS (SELECT 1 FROM named_records_agreement n
        WHERE n.body_id = t.employer_id AND n.valid_from <= on_day) AS named,
      EXISTS (SELECT 1 FROM team_placement m
        WHERE m.team_id = t.id AND m.valid_from <= on_day AND (m.valid_to IS NULL OR m.valid_to > on_day)) AS placed
    FROM team t WHERE t.employer_id = of_body AND (app_platform() OR of_body = ANY (app_reach('quality_bodies')))
  ), post AS (
    SELECT s.id AS team_id, s.placed, a.post_number, a.staff_id, v.*
    FROM seen s JOIN assignment a ON a.team_id = s.id JOIN assignment_version v ON v.assignment_id = a.id
    WHERE s.named AND v.recorded_from <= known_at AND (v.recorded_to IS NULL OR v.recorded_to > known_at)
      AND v.valid_from <= on_day AND (v.valid_to IS NULL OR v.valid_to > on_day)
  )
  SELECT true, CASE WHEN app_platform() OR of_body = ANY (app_reach('named_bodies')) THEN p.post_number END, p.team_id,
    p.profession_key, p.tier, p.band, p.contracted_wte, p.placed, f.register_prefix, r.number, r.expires_on, r.checked_on,
    p.contract_type = 'fixed_term', p.funding_ends_on, p.welsh_level,
    sum(p.contracted_wte) FILTER (WHERE p.presence <> 'apart') OVER (PARTITION BY p.staff_id) > 1
  FROM post p JOIN profession f ON f.key = p.profession_key
    LEFT JOIN registration r ON r.staff_id = p.staff_id AND r.register_prefix = coalesce(f.register_prefix, 'other')
  UNION ALL
  SELECT false, NULL, s.id, r.profession_key, r.tier, r.band_group, v.in_post_wte, s.placed, NULL, NULL, NULL, NULL,
    coalesce(v.fixed_term_wte, 0) > 0, v.fixed_term_ends_on, NULL, false
  FROM seen s JOIN team_row r ON r.team_id = s.id JOIN team_row_version v ON v.team_row_id = r.id
  WHERE v.recorded_from <= known_at AND (v.recorded_to IS NULL OR v.recorded_to > known_at)
    AND v.valid_from <= on_day AND (v.valid_to IS NULL OR v.valid_to > on_day)
    AND NOT EXISTS (SELECT 1 FROM post p WHERE p.team_id = s.id AND p.profession_key = r.profession_key AND p.tier = r.tier)
$$;

-- Records across employers are put together for the portal's own functions; no reader lists them.
REVOKE EXECUTE ON FUNCTION double_records(date, timestamptz), double_pairs(date, timestamptz), counted_once(date, timestamptz),
  counted_once_totals(date), double_count_cases(uuid, date), last_files(date), quality_rows(uuid, date, timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION counted_once_totals(date), double_count_cases(uuid, date), last_files(date),
  quality_rows(uuid, date, timestamptz) TO cydweithio_app, cydweithio_reader;

COMMIT;
