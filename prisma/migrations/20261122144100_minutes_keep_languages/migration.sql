BEGIN;

-- What people write keeps its language: the answer to a comment, and why confirmed minutes were amended.
ALTER TABLE "minutes_comment" ADD COLUMN "settlement_language" "locale";
ALTER TABLE "minutes_version" ADD COLUMN "reason_language" "locale";

COMMIT;
