BEGIN;

-- A member says themselves that they have seen what a collaborative is (F26): the day, and nothing else of their row.
CREATE POLICY induction_seen_by_the_member ON membership FOR UPDATE
  USING (person_id = (SELECT app_person()) AND collaborative_id = ANY ((SELECT app_reach('member_of'))::uuid[]))
  WITH CHECK (person_id = (SELECT app_person()) AND collaborative_id = ANY ((SELECT app_reach('member_of'))::uuid[]));
CREATE TRIGGER only_leads_change_more AFTER UPDATE ON membership
  FOR EACH ROW EXECUTE FUNCTION only_leads_change_more('version', 'inducted_on');

COMMIT;
