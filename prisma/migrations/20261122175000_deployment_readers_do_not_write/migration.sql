BEGIN;

-- Who may read a deployment may not for that reason write it. `app.requests_of` names the collaboratives and
-- `app.request_places` the places for which the actor asks for capacity, `app.releases_of` the employers whose staff the
-- actor releases and `app.release_places` the places around them; `app.name_places` are those for which they accept.

-- Reading ------------------------------------------------------------------------------------------------------------
DO $$
DECLARE
  was record;
BEGIN
  FOR was IN
    SELECT c.relname, pg_get_expr(p.polqual, p.polrelid) AS sees
    FROM pg_policy p JOIN pg_class c ON c.oid = p.polrelid
    WHERE p.polname = 'seen_within_reach' AND p.polcmd = '*' AND c.relnamespace = 'public'::regnamespace
      AND c.relname IN ('deployment', 'deployment_version', 'deployment_step', 'deployment_verdict', 'released_name',
        'service_arrangement')
  LOOP
    EXECUTE format('DROP POLICY seen_within_reach ON %I', was.relname);
    EXECUTE format('CREATE POLICY seen_within_reach ON %I FOR SELECT USING (%s)', was.relname, was.sees);
  END LOOP;
END $$;

-- Writing ------------------------------------------------------------------------------------------------------------
-- Those who asked, those who receive, and the employer: any around the place until one has released, then that one.
-- Asks past row security, or the policies of deployment and its versions would ask each other for ever.
CREATE FUNCTION deployment_is_of_actor(which uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT EXISTS (
    SELECT 1 FROM deployment d LEFT JOIN deployment_version v ON v.deployment_id = d.id AND v.recorded_to IS NULL
    WHERE d.id = which AND (
      d.collaborative_id = ANY (app_reach('requests_of'))
      OR d.collaborative_id IS NULL AND d.receiving_place_id = ANY (app_reach('request_places'))
      OR d.receiving_place_id = ANY (app_reach('name_places'))
      OR v.host_id = ANY (app_reach('releases_of'))
      OR v.host_id IS NULL AND d.receiving_place_id = ANY (app_reach('release_places'))))
$$;
CREATE FUNCTION deployment_is_released_by_actor(which uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT EXISTS (SELECT 1 FROM deployment_version v WHERE v.deployment_id = which AND v.recorded_to IS NULL
    AND v.host_id = ANY (app_reach('releases_of')))
$$;
REVOKE EXECUTE ON FUNCTION deployment_is_of_actor(uuid), deployment_is_released_by_actor(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION deployment_is_of_actor(uuid), deployment_is_released_by_actor(uuid)
  TO cydweithio_app, cydweithio_reader;

CREATE POLICY made_by_those_who_keep_it ON deployment FOR INSERT WITH CHECK (
  requested_by_id = (SELECT app_person())
  AND receiving_place_id = ANY ((SELECT app_reach('request_places'))::uuid[])
  AND (collaborative_id IS NULL OR collaborative_id = ANY ((SELECT app_reach('requests_of'))::uuid[])));
CREATE POLICY changed_by_those_who_keep_it ON deployment FOR UPDATE
  USING ((SELECT app_platform()) OR deployment_is_of_actor(id))
  WITH CHECK ((SELECT app_platform()) OR deployment_is_of_actor(id));

-- Between the end of one version and the next a deployment has no employer: the new version says itself whose it is.
CREATE POLICY made_by_those_who_keep_it ON deployment_version FOR INSERT WITH CHECK (
  (SELECT app_platform()) OR deployment_is_of_actor(deployment_id)
  OR EXISTS (SELECT 1 FROM deployment d WHERE d.id = deployment_id)
    AND host_id = ANY ((SELECT app_reach('releases_of'))::uuid[]));
CREATE POLICY changed_by_those_who_keep_it ON deployment_version FOR UPDATE
  USING ((SELECT app_platform()) OR deployment_is_of_actor(deployment_id))
  WITH CHECK ((SELECT app_platform()) OR deployment_is_of_actor(deployment_id));

CREATE POLICY made_by_those_who_keep_it ON deployment_step FOR INSERT WITH CHECK (
  by_person_id = (SELECT app_person()) AND deployment_is_of_actor(deployment_id));
-- Only the gate judges, and it acts for the portal itself.
CREATE POLICY made_by_those_who_keep_it ON deployment_verdict FOR INSERT WITH CHECK ((SELECT app_platform()));

CREATE POLICY made_by_those_who_keep_it ON released_name FOR INSERT WITH CHECK (
  deployment_is_released_by_actor(deployment_id));
CREATE POLICY removed_by_those_who_keep_it ON released_name FOR DELETE USING (
  deployment_is_released_by_actor(deployment_id));

CREATE POLICY made_by_those_who_keep_it ON service_arrangement FOR INSERT WITH CHECK (
  employer_id = ANY ((SELECT app_reach('releases_of'))::uuid[]));
CREATE POLICY changed_by_those_who_keep_it ON service_arrangement FOR UPDATE
  USING (employer_id = ANY ((SELECT app_reach('releases_of'))::uuid[]))
  WITH CHECK (employer_id = ANY ((SELECT app_reach('releases_of'))::uuid[]));

-- Grants -------------------------------------------------------------------------------------------------------------
-- What was asked stays as it was asked, a version ends and is never rewritten, a name is given anew.
REVOKE UPDATE ON deployment, deployment_version, released_name FROM cydweithio_app;
GRANT UPDATE (need_id, version) ON deployment TO cydweithio_app;
GRANT UPDATE (recorded_to) ON deployment_version TO cydweithio_app;

COMMIT;
