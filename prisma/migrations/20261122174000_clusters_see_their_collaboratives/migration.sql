BEGIN;

-- Whoever answers for a cluster sees the collaboratives that serve it, a place inside it or one around it; what they
-- see of them is what an observer sees, and `can` knows it.
CREATE OR REPLACE FUNCTION appointment_cover(of_person uuid, on_day date)
RETURNS TABLE (appointment_id uuid, role role_name, scope_kind text, scope_id uuid, covers_kind text, covers_id uuid)
LANGUAGE sql STABLE AS $$
  WITH held AS (
    SELECT a.id, a.role, a.place_id, a.body_id, a.collaborative_id,
      CASE WHEN a.place_id IS NOT NULL THEN 'place' WHEN a.body_id IS NOT NULL THEN 'body' ELSE 'collaborative' END AS kind,
      coalesce(a.place_id, a.body_id, a.collaborative_id) AS scope,
      ARRAY(
        SELECT a.place_id WHERE a.place_id IS NOT NULL
        UNION SELECT s.place_id FROM body_serves s WHERE s.body_id = a.body_id
          AND (s.valid_from IS NULL OR s.valid_from <= on_day) AND (s.valid_to IS NULL OR s.valid_to > on_day)
        UNION SELECT s.place_id FROM collaborative_serves s WHERE s.collaborative_id = a.collaborative_id
          AND (s.valid_from IS NULL OR s.valid_from <= on_day) AND (s.valid_to IS NULL OR s.valid_to > on_day)
      ) AS roots
    FROM appointment a
    WHERE a.person_id = of_person AND EXISTS (
      SELECT 1 FROM appointment_version v WHERE v.appointment_id = a.id AND v.recorded_to IS NULL
        AND v.valid_from <= on_day AND (v.valid_to IS NULL OR v.valid_to > on_day))
  ), inside AS (
    SELECT h.id, p.place_id FROM held h, places_inside(h.roots, on_day) p
  ), served AS (
    SELECT i.id, i.place_id FROM inside i
    UNION SELECT h.id, p.place_id FROM held h, places_around(h.place_id, on_day) p WHERE h.place_id IS NOT NULL
  )
  SELECT h.id, h.role, h.kind, h.scope, h.kind, h.scope FROM held h
  UNION
  SELECT h.id, h.role, h.kind, h.scope, 'place', i.place_id FROM held h JOIN inside i ON i.id = h.id
  UNION
  SELECT h.id, h.role, h.kind, h.scope, 'collaborative', s.collaborative_id
  FROM held h JOIN served p ON p.id = h.id JOIN collaborative_serves s ON s.place_id = p.place_id
  WHERE h.role = 'clusterLead' AND h.place_id IS NOT NULL
    AND (s.valid_from IS NULL OR s.valid_from <= on_day) AND (s.valid_to IS NULL OR s.valid_to > on_day)
$$;

-- To see a collaborative's pages is not to see whom it asked for, or who was released to it: `app.deployments_of` names
-- the collaboratives whose deployments the reader may see.
DO $$
DECLARE
  was record;
  now_sees text;
BEGIN
  FOR was IN
    SELECT c.relname, p.polname, pg_get_expr(p.polqual, p.polrelid) AS sees, p.polwithcheck IS NOT NULL AS writes
    FROM pg_policy p JOIN pg_class c ON c.oid = p.polrelid
    WHERE c.relnamespace = 'public'::regnamespace AND c.relname IN ('deployment', 'released_name')
      AND pg_get_expr(p.polqual, p.polrelid) LIKE '%''collaboratives''%'
  LOOP
    now_sees := replace(was.sees, '''collaboratives''', '''deployments_of''');
    EXECUTE format('ALTER POLICY %I ON %I USING (%s)', was.polname, was.relname, now_sees);
    IF was.writes THEN
      EXECUTE format('ALTER POLICY %I ON %I WITH CHECK (%s)', was.polname, was.relname, now_sees);
    END IF;
  END LOOP;
END $$;

COMMIT;
