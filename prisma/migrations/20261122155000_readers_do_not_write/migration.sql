BEGIN;

-- Who may read a record may not for that reason write it. The policies of collaboratives and their meetings now read
-- only, and writing has policies of its own: those who lead a collaborative keep its records, a member writes what is
-- their own, those who were asked answer. `app.leads_of` names the collaboratives that the actor leads,
-- `app.proposals_of` those whose proposals the actor may read.

-- Reading ------------------------------------------------------------------------------------------------------------
DO $$
DECLARE
  was record;
BEGIN
  FOR was IN
    SELECT c.relname, pg_get_expr(p.polqual, p.polrelid) AS sees
    FROM pg_policy p JOIN pg_class c ON c.oid = p.polrelid
    WHERE p.polname = 'seen_within_reach' AND p.polcmd = '*' AND c.relnamespace = 'public'::regnamespace
      AND c.relname IN ('collaborative', 'collaborative_serves', 'collaborative_priority', 'membership', 'protected_time',
        'time_used', 'member_training', 'meeting_series', 'meeting_draft', 'item_suggestion', 'calendar_token', 'meeting',
        'attendance', 'contribution', 'agenda_item', 'minutes_version', 'minutes_comment', 'decision', 'decision_position',
        'decision_review', 'action', 'action_event', 'proposal', 'proposal_step')
  LOOP
    EXECUTE format('DROP POLICY seen_within_reach ON %I', was.relname);
    EXECUTE format('CREATE POLICY seen_within_reach ON %I FOR SELECT USING (%s)', was.relname, CASE
      -- An observer sees a collaborative's pages, not what it asks of others.
      WHEN was.relname = 'proposal' THEN '(SELECT app_platform())
        OR collaborative_id = ANY ((SELECT app_reach(''proposals_of''))::uuid[]) OR proposal_was_sent_to_reader(id)'
      -- Outside the membership a meeting has been attended once its minutes are confirmed.
      WHEN was.relname IN ('attendance', 'contribution') THEN '(SELECT app_platform()) OR EXISTS (SELECT 1 FROM meeting m
        WHERE m.id = meeting_id AND (m.minutes_status = ''confirmed''
          OR m.collaborative_id = ANY ((SELECT app_reach(''member_of''))::uuid[])))'
      ELSE was.sees
    END);
  END LOOP;
END $$;

-- Writing ------------------------------------------------------------------------------------------------------------
DO $$
DECLARE
  p text[];
  platform text := '(SELECT app_platform())';
  leads text := 'ANY ((SELECT app_reach(''leads_of''))::uuid[])';
  members text := 'ANY ((SELECT app_reach(''member_of''))::uuid[])';
  own_person text := 'person_id = (SELECT app_person())';
  lead text := platform || ' OR collaborative_id = ' || leads;
  member text := platform || ' OR collaborative_id = ' || members;
  lead_of_meeting text := platform || ' OR EXISTS (SELECT 1 FROM meeting m WHERE m.id = meeting_id AND m.collaborative_id = '
    || leads || ')';
  lead_of_member text := platform || ' OR EXISTS (SELECT 1 FROM membership m WHERE m.id = membership_id
    AND m.collaborative_id = ' || leads || ')';
  own_member text := 'EXISTS (SELECT 1 FROM membership m WHERE m.id = membership_id AND m.' || own_person || '
    AND m.collaborative_id = ' || members || ')';
  lead_of_decision text := platform || ' OR EXISTS (SELECT 1 FROM decision d WHERE d.id = decision_id
    AND d.collaborative_id = ' || leads || ')';
  own_action text := 'EXISTS (SELECT 1 FROM membership m WHERE m.id IN (action.owner_membership_id, action.deputy_membership_id)
    AND m.' || own_person || ' AND m.collaborative_id = action.collaborative_id) AND action.collaborative_id = ' || members;
BEGIN
  FOREACH p SLICE 1 IN ARRAY ARRAY[
    -- table, command, which rows that stand may be written (null: none stand yet), what they may be afterwards
    -- A member locks the collaborative or the meeting before writing what is their own, and changes neither.
    ['collaborative', 'UPDATE', platform || ' OR id = ' || members, platform || ' OR id = ' || leads],
    ['meeting', 'INSERT', NULL, lead],
    ['meeting', 'UPDATE', member, lead],
    ['collaborative_priority', 'ALL', lead, lead],
    ['membership', 'ALL', lead, lead],
    ['protected_time', 'ALL', lead_of_member, lead_of_member],
    ['member_training', 'ALL', lead_of_member, lead_of_member],
    ['time_used', 'INSERT', NULL, platform || ' OR ' || own_member],
    ['meeting_series', 'ALL', lead, lead],
    ['meeting_draft', 'INSERT', NULL, platform || ' OR ' || own_person || ' AND collaborative_id = ' || leads],
    ['meeting_draft', 'UPDATE', platform || ' OR ' || own_person,
      platform || ' OR ' || own_person || ' AND collaborative_id = ' || leads],
    ['meeting_draft', 'DELETE', platform || ' OR ' || own_person, NULL],
    ['calendar_token', 'INSERT', NULL, platform || ' OR ' || own_person],
    ['calendar_token', 'UPDATE', platform || ' OR ' || own_person, platform || ' OR ' || own_person],
    ['item_suggestion', 'INSERT', NULL, platform || ' OR ' || own_person || ' AND collaborative_id = ' || members],
    ['item_suggestion', 'UPDATE', lead, lead],
    ['attendance', 'ALL', lead_of_meeting, lead_of_meeting],
    ['contribution', 'ALL', lead_of_meeting, lead_of_meeting],
    ['agenda_item', 'ALL', lead_of_meeting, lead_of_meeting],
    ['minutes_version', 'INSERT', NULL, lead_of_meeting],
    ['minutes_comment', 'INSERT', NULL, platform || ' OR ' || own_person || ' AND EXISTS (SELECT 1 FROM meeting m
      WHERE m.id = meeting_id AND m.collaborative_id = ' || members || ')'],
    ['minutes_comment', 'UPDATE', lead_of_meeting, lead_of_meeting],
    ['decision', 'INSERT', NULL, lead],
    -- A member who says where they stand counts up the version of the decision; the trigger below lets through no more.
    ['decision', 'UPDATE', member, member],
    ['decision_position', 'ALL', lead_of_decision || ' OR ' || own_member, lead_of_decision || ' OR ' || own_member],
    ['decision_review', 'INSERT', NULL, lead_of_decision],
    ['action', 'INSERT', NULL, lead],
    ['action', 'UPDATE', lead || ' OR ' || own_action, lead || ' OR ' || own_action],
    ['action_event', 'INSERT', NULL, platform || ' OR ' || own_person || ' AND EXISTS (SELECT 1 FROM action
      WHERE action.id = action_id AND (action.collaborative_id = ' || leads || ' OR ' || own_action || '))'],
    ['proposal', 'INSERT', NULL, lead],
    -- Those who were asked change the status with their answer; the trigger below lets through no more.
    ['proposal', 'UPDATE', lead || ' OR proposal_was_sent_to_reader(id)', lead || ' OR proposal_was_sent_to_reader(id)'],
    ['proposal_step', 'INSERT', NULL, platform || ' OR EXISTS (SELECT 1 FROM proposal p WHERE p.id = proposal_id
      AND p.collaborative_id = ' || leads || ')'],
    ['proposal_step', 'UPDATE', platform || ' OR coalesce(to_place_id, to_body_id) = ANY ((SELECT app_reach(''answers_for''))::uuid[])
      OR EXISTS (SELECT 1 FROM proposal p WHERE p.id = proposal_id AND p.collaborative_id = ' || leads || ')',
      platform || ' OR coalesce(to_place_id, to_body_id) = ANY ((SELECT app_reach(''answers_for''))::uuid[])
      OR EXISTS (SELECT 1 FROM proposal p WHERE p.id = proposal_id AND p.collaborative_id = ' || leads || ')']
  ]
  LOOP
    -- Never FOR ALL: that would be a policy of reading too.
    IF p[2] IN ('INSERT', 'ALL') THEN
      EXECUTE format('CREATE POLICY made_by_those_who_keep_it ON %I FOR INSERT WITH CHECK (%s)', p[1], p[4]);
    END IF;
    IF p[2] IN ('UPDATE', 'ALL') THEN
      EXECUTE format('CREATE POLICY changed_by_those_who_keep_it ON %I FOR UPDATE USING (%s) WITH CHECK (%s)', p[1], p[3], p[4]);
    END IF;
    IF p[2] IN ('DELETE', 'ALL') THEN
      EXECUTE format('CREATE POLICY removed_by_those_who_keep_it ON %I FOR DELETE USING (%s)', p[1], p[3]);
    END IF;
  END LOOP;
END $$;

-- Policies speak of rows; what somebody who does not lead the collaborative may change of a row is said here.
CREATE FUNCTION only_leads_change_more() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF row_security_active(TG_RELID) AND NOT app_platform() AND NOT NEW.collaborative_id = ANY (app_reach('leads_of'))
    AND to_jsonb(NEW) - TG_ARGV <> to_jsonb(OLD) - TG_ARGV
  THEN
    RAISE EXCEPTION 'only those who lead the collaborative change this of a %', TG_TABLE_NAME
      USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER only_leads_change_more AFTER UPDATE ON decision
  FOR EACH ROW EXECUTE FUNCTION only_leads_change_more('version');
CREATE TRIGGER only_leads_change_more AFTER UPDATE ON proposal
  FOR EACH ROW EXECUTE FUNCTION only_leads_change_more('version', 'status');

-- Grants -------------------------------------------------------------------------------------------------------------
-- What was decided, agreed or counted is corrected, never removed.
REVOKE DELETE ON decision, action, contribution FROM cydweithio_app;
-- What a collaborative is called and for whom it is stays as it was set up.
REVOKE UPDATE ON collaborative FROM cydweithio_app;
GRANT UPDATE (purpose_en, purpose_cy, quorum_members, quorum_professions, quorum_sectors, quorum_lead_required, cadence,
  decision_method, terms_review_on, terms_version, terms_agreed_on, vision, objectives, vision_language, vision_agreed_on,
  tally_on, stage, stage_on, start_up_plan, start_up_plan_on, workforce_plan, workforce_plan_on, version)
  ON collaborative TO cydweithio_app;

-- Functions that read past row security: for the portal's two roles alone, and finding what they name nowhere else.
DO $$
DECLARE
  f regprocedure;
BEGIN
  FOR f IN SELECT oid::regprocedure FROM pg_proc WHERE prosecdef AND pronamespace = 'public'::regnamespace
  LOOP
    EXECUTE format('ALTER FUNCTION %s SET search_path = pg_catalog, public, pg_temp', f);
    EXECUTE format('REVOKE EXECUTE ON FUNCTION %s FROM PUBLIC', f);
    EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO cydweithio_app, cydweithio_reader', f);
  END LOOP;
END $$;

COMMIT;
