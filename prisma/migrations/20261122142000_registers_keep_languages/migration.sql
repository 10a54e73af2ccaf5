BEGIN;

-- What people write keeps its language, in the registers too. An action's history says what changed in codes and days,
-- so that it reads in both languages.
ALTER TYPE "action_event_kind" ADD VALUE 'started';
ALTER TYPE "action_event_kind" ADD VALUE 'blocked';
ALTER TYPE "action_event_kind" ADD VALUE 'unblocked';
ALTER TABLE "action_event" ADD COLUMN "details" JSONB, ADD COLUMN "language" "locale" NOT NULL DEFAULT 'en';
ALTER TABLE "decision_position" ADD COLUMN "language" "locale" NOT NULL DEFAULT 'en';
ALTER TABLE "decision_review" ADD COLUMN "language" "locale" NOT NULL DEFAULT 'en';
ALTER TABLE "action_event" ALTER COLUMN "language" DROP DEFAULT;
ALTER TABLE "decision_position" ALTER COLUMN "language" DROP DEFAULT;
ALTER TABLE "decision_review" ALTER COLUMN "language" DROP DEFAULT;

COMMIT;
