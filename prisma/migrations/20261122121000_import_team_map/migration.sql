BEGIN;

-- A file for the same day as the one before replaces that day's team map: a share that never held is taken away,
-- because a period without days is no period.
GRANT DELETE ON team_placement TO cydweithio_app;

COMMIT;
