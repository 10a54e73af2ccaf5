BEGIN;

-- A figure that is not known is not zero: a review keeps why it was not known.
ALTER TABLE "decision_review" ADD COLUMN "gap_then_unknown" TEXT, ADD COLUMN "gap_now_unknown" TEXT,
  ADD CONSTRAINT decision_review_known CHECK (num_nonnulls(gap_then_wte, gap_then_unknown) <= 1
    AND num_nonnulls(gap_now_wte, gap_now_unknown) <= 1);

COMMIT;
