-- A lead writes down a new member by name and address. The row opens nothing: signing in takes an account, and what a
-- person may see takes an appointment, neither of which the portal's role can make.
BEGIN;
GRANT INSERT ON person TO cydweithio_app;
-- Nobody is a member of one collaborative twice on the same day.
ALTER TABLE membership ADD CONSTRAINT membership_once_a_day
  EXCLUDE USING gist (collaborative_id WITH =, person_id WITH =, daterange(valid_from, valid_to) WITH &&);
COMMIT;
