BEGIN;

-- Minutes that nobody has circulated were held back by queries alone. Row security now says the same: a draft version is
-- for those who record; decisions and actions of a draft are for the members of the collaborative; and what was noted at
-- a meeting that was held is for others once its minutes are confirmed. Members still see the rows of a draft, because
-- owners have to know what they took on; its notes are columns of these rows, which the queries leave out for them.

-- Past row security, because an observer need not see the item to be told of its decision once the minutes went round.
CREATE FUNCTION item_went_round(which uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT m.status <> 'held' OR coalesce(m.minutes_status, 'draft') <> 'draft'
  FROM agenda_item i JOIN meeting m ON m.id = i.meeting_id WHERE i.id = which
$$;
REVOKE EXECUTE ON FUNCTION item_went_round(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION item_went_round(uuid) TO cydweithio_app, cydweithio_reader;

DO $$
DECLARE
  was record;
  platform text := '(SELECT app_platform())';
  members text := 'ANY ((SELECT app_reach(''member_of''))::uuid[])';
BEGIN
  FOR was IN
    SELECT c.relname, pg_get_expr(p.polqual, p.polrelid) AS sees
    FROM pg_policy p JOIN pg_class c ON c.oid = p.polrelid
    WHERE p.polname = 'seen_within_reach' AND c.relnamespace = 'public'::regnamespace
      AND c.relname IN ('minutes_version', 'agenda_item', 'decision', 'action')
  LOOP
    EXECUTE format('DROP POLICY seen_within_reach ON %I', was.relname);
    EXECUTE format('CREATE POLICY seen_within_reach ON %I FOR SELECT USING ((%s) AND (%s OR %s))', was.relname, was.sees,
      platform, CASE
        WHEN was.relname = 'minutes_version' THEN 'status <> ''draft'' OR EXISTS (SELECT 1 FROM meeting m
          WHERE m.id = meeting_id AND m.collaborative_id = ANY ((SELECT app_reach(''leads_of''))::uuid[]))'
        WHEN was.relname = 'agenda_item' THEN 'EXISTS (SELECT 1 FROM meeting m WHERE m.id = meeting_id
          AND (m.status <> ''held'' OR m.minutes_status = ''confirmed'' OR m.collaborative_id = ' || members || '))'
        ELSE 'collaborative_id = ' || members || ' OR item_went_round(agenda_item_id)'
      END);
  END LOOP;
END $$;

COMMIT;
