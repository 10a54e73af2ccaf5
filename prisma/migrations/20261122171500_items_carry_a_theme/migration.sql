BEGIN;

-- One of the three matters in which collaboratives are to be alike across Wales (F24). Unknown for what stands already.
CREATE TYPE "standing_theme" AS ENUM ('prevention', 'inequality', 'retention');
ALTER TABLE "agenda_item" ADD COLUMN "theme" "standing_theme";

COMMIT;
