BEGIN;

-- The team of the team map for which a member speaks (F08), beside the words that stood alone until now, and what an
-- independent contractor's contract gives for taking part (F10).
ALTER TABLE "membership"
  ADD COLUMN "team_id" UUID,
  ADD COLUMN "incentive_name" TEXT,
  ADD COLUMN "incentive_reference" TEXT,
  ADD COLUMN "incentive_since" DATE,
  ADD CONSTRAINT "membership_team_id_fkey" FOREIGN KEY ("team_id") REFERENCES "team"("id") ON DELETE SET NULL ON UPDATE CASCADE,
  ADD CONSTRAINT membership_incentive CHECK ((incentive_name IS NOT NULL AND employment_kind IS NOT DISTINCT FROM 'contractor')
    OR num_nonnulls(incentive_name, incentive_reference, incentive_since) = 0);
CREATE INDEX "membership_team_id_idx" ON "membership"("team_id");

COMMIT;
