BEGIN;

-- What a national reader's page is made of: sums and counts of people by region, profession and tier, never a team, an
-- employer's own figure or a person. `app.national` holds the countries that the reader is appointed to read about.

-- The one region that an employer serves; 'country' where it serves more than one, or all of the country.
CREATE FUNCTION region_of_body(body uuid, on_day date) RETURNS text
LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT CASE WHEN count(DISTINCT p.id) = 1 AND bool_and(q.kind <> 'country') THEN min(p.id::text) ELSE 'country' END
  FROM body_serves s JOIN place q ON q.id = s.place_id
    LEFT JOIN LATERAL places_around(s.place_id, on_day) a ON true
    LEFT JOIN place p ON p.id = a.place_id AND p.kind = 'region'
  WHERE s.body_id = body AND (s.valid_from IS NULL OR s.valid_from <= on_day) AND (s.valid_to IS NULL OR s.valid_to > on_day)
$$;

-- WTE in post of the thirteen professions by region, profession and tier, with every total (null: all of them). `people`
-- are those with a post of named records, one with two employers once where a registration tells;
-- `uncounted_wte` is of rows without names, where nobody knows how many people they are. Reads as the portal, so it asks
-- itself who may.
CREATE FUNCTION national_supply(of_country uuid, on_day date)
RETURNS TABLE (region text, profession_key text, tier text, in_post_wte numeric, uncounted_wte numeric, people int)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp SET app.platform = 'on' AS $$
  WITH employer AS MATERIALIZED (
    SELECT b.id, region_of_body(b.id, on_day) AS region FROM body b
    WHERE EXISTS (SELECT 1 FROM team t WHERE t.employer_id = b.id)
  ), supply AS (
    SELECT t.team_id, e.region, t.profession_key, t.tier, t.in_post_wte
    FROM team_supply(on_day) t JOIN profession p ON p.key = t.profession_key JOIN employer e ON e.id = t.employer_id
    WHERE p.one_of_thirteen AND t.tier IN ('registered', 'support')
      AND EXISTS (SELECT 1 FROM place c WHERE c.id = of_country AND c.kind = 'country' AND c.id = ANY (app_reach('national')))
  ), once AS MATERIALIZED (
    SELECT o.assignment_id, o.wte FROM counted_once(on_day) o
  ), person AS (
    SELECT s.team_id, s.region, s.profession_key, s.tier,
      coalesce((SELECT min(r.register_prefix || ' ' || r.number) FROM registration r WHERE r.staff_id = a.staff_id),
        a.staff_id::text) AS person
    FROM supply s JOIN team t ON t.id = s.team_id
      JOIN named_records_agreement n ON n.body_id = t.employer_id AND n.valid_from <= on_day
      JOIN assignment a ON a.team_id = s.team_id
      JOIN assignment_version v ON v.assignment_id = a.id AND v.profession_key = s.profession_key AND v.tier = s.tier
    WHERE v.recorded_to IS NULL AND v.valid_from <= on_day AND (v.valid_to IS NULL OR v.valid_to > on_day)
      -- As team_supply counts them: nobody of whom it leaves out all WTE, since another employer's record has it.
      AND v.contract_type IN ('permanent', 'fixed_term') AND v.presence <> 'apart'
      AND v.contracted_wte > coalesce((SELECT sum(o.wte) FROM once o WHERE o.assignment_id = a.id), 0)
  ), counted AS (
    SELECT DISTINCT team_id, profession_key, tier FROM person
  ), amount AS (
    SELECT s.region, s.profession_key, s.tier, sum(s.in_post_wte) AS wte,
      coalesce(sum(s.in_post_wte) FILTER (WHERE c.team_id IS NULL), 0) AS uncounted
    FROM supply s LEFT JOIN counted c USING (team_id, profession_key, tier)
    GROUP BY CUBE (s.region, s.profession_key, s.tier)
  ), heads AS (
    SELECT p.region, p.profession_key, p.tier, count(DISTINCT p.person)::int AS people
    FROM person p GROUP BY CUBE (p.region, p.profession_key, p.tier)
  )
  SELECT a.region, a.profession_key, a.tier::text, a.wte, a.uncounted, coalesce(h.people, 0)
  FROM amount a LEFT JOIN heads h ON h.region IS NOT DISTINCT FROM a.region
    AND h.profession_key IS NOT DISTINCT FROM a.profession_key AND h.tier IS NOT DISTINCT FROM a.tier
  WHERE a.wte IS NOT NULL
$$;

-- Which employers these sums hold, and how old the oldest data of each are.
CREATE FUNCTION national_coverage(of_country uuid, on_day date)
RETURNS TABLE (employer_id uuid, region text, oldest date)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp SET app.platform = 'on' AS $$
  SELECT t.employer_id, region_of_body(t.employer_id, on_day), min(t.oldest)
  FROM team_supply(on_day) t
  WHERE EXISTS (SELECT 1 FROM place c WHERE c.id = of_country AND c.kind = 'country' AND c.id = ANY (app_reach('national')))
  GROUP BY t.employer_id
$$;

REVOKE EXECUTE ON FUNCTION national_supply(uuid, date), national_coverage(uuid, date) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION national_supply(uuid, date), national_coverage(uuid, date) TO cydweithio_app, cydweithio_reader;

COMMIT;
