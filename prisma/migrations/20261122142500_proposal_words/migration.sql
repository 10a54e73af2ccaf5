-- What is said on the way of a proposal, in the language it was written in: with each sending, with each answer, with
-- the funder's decision, and when those who made it take it back.
BEGIN;

ALTER TABLE "proposal" ADD COLUMN "funding_language" "locale",
ADD COLUMN "withdrawn_language" "locale",
ADD COLUMN "withdrawn_on" DATE,
ADD COLUMN "withdrawn_reason" TEXT;
ALTER TABLE "proposal_step" ADD COLUMN "note" TEXT,
ADD COLUMN "note_language" "locale",
ADD COLUMN "reason_language" "locale";

ALTER TABLE proposal
  ADD CONSTRAINT proposal_withdrawn CHECK ((status = 'withdrawn') = (withdrawn_on IS NOT NULL)
    AND num_nonnulls(withdrawn_on, withdrawn_reason, withdrawn_language) IN (0, 3)),
  ADD CONSTRAINT proposal_funding_language CHECK (num_nonnulls(funding_note, funding_language) <> 1);
ALTER TABLE proposal_step
  ADD CONSTRAINT proposal_step_languages CHECK (num_nonnulls(note, note_language) <> 1
    AND num_nonnulls(reason, reason_language) <> 1),
  ADD CONSTRAINT proposal_step_answered_elsewhere CHECK (num_nonnulls(answered_by, answered_reference) <> 1);
-- Nobody is asked while another still has it.
CREATE UNIQUE INDEX proposal_step_one_open ON proposal_step (proposal_id) WHERE answer IS NULL;

COMMIT;
