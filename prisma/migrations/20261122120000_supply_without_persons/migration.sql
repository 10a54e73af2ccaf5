BEGIN;

-- What dashboards add up and nobody may list: totals without persons, past row security, for the employers and places
-- that the reader reaches. A planner of one region has to see that WTE left it, though the deployment is another's.

-- Deployments whose WTE works at the receiving place on a day. An ended one counts up to its end, so that figures as
-- at a past day stay true (`countsAsSupply` in the domain says the same, and a test holds the two together).
CREATE FUNCTION deployment_supply(on_day date)
RETURNS TABLE (deployment_id uuid, reference text, host_id uuid, from_team_id uuid, receiving_place_id uuid,
  profession_key text, tier tier, setting setting, wte numeric, starts_on date, ends_before date, existing_arrangement boolean)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT d.id, d.reference, v.host_id, v.from_team_id, d.receiving_place_id, d.profession_key, v.tier, d.setting, v.wte,
    v.valid_from, v.valid_to, d.existing_arrangement
  FROM deployment d JOIN deployment_version v ON v.deployment_id = d.id
  WHERE v.recorded_to IS NULL AND v.status IN ('agreed', 'ended') AND v.valid_from <= on_day AND v.valid_to > on_day
    AND (app_platform() OR v.host_id = ANY (app_reach('region_bodies')) OR d.receiving_place_id = ANY (app_reach('places')))
$$;

-- WTE in post on a day that rests on money or contracts with an end, by that end; null where nobody recorded it.
CREATE FUNCTION fixed_term_supply(on_day date)
RETURNS TABLE (team_id uuid, employer_id uuid, profession_key text, tier tier, funding_stream text, ends_on date, wte numeric)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  WITH seen AS (
    SELECT t.id, t.employer_id, EXISTS (
        SELECT 1 FROM named_records_agreement n WHERE n.body_id = t.employer_id AND n.valid_from <= on_day) AS named
    FROM team t WHERE app_platform() OR t.employer_id = ANY (app_reach('region_bodies'))
  ), named AS (
    SELECT s.id, s.employer_id, v.profession_key, v.tier, v.funding_stream, v.funding_ends_on AS ends_on, v.contracted_wte AS wte,
      v.contract_type = 'fixed_term' OR v.funding_ends_on IS NOT NULL AS counts
    FROM seen s JOIN assignment a ON a.team_id = s.id JOIN assignment_version v ON v.assignment_id = a.id
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

-- How many people of an employer rest on a registration, by the day on which it ends and the last look at it. Only for
-- those appointed at that employer; an employer without named records has no rows, which means not known.
CREATE FUNCTION registration_renewals(of_body uuid, on_day date)
RETURNS TABLE (profession_key text, expires_on date, people int)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT p.key, r.expires_on, count(DISTINCT s.id)::int
  FROM staff s JOIN assignment a ON a.staff_id = s.id JOIN assignment_version v ON v.assignment_id = a.id
    JOIN profession p ON p.key = v.profession_key
    LEFT JOIN registration r ON r.staff_id = s.id AND r.register_prefix = p.register_prefix
  WHERE s.employer_id = of_body AND (app_platform() OR of_body = ANY (app_reach('bodies'))) AND v.tier = 'registered'
    AND v.recorded_to IS NULL AND v.valid_from <= on_day AND (v.valid_to IS NULL OR v.valid_to > on_day)
  GROUP BY 1, 2
$$;

COMMIT;
