BEGIN;

-- CreateEnum
CREATE TYPE "meeting_kind" AS ENUM ('meeting', 'correspondence');

-- CreateEnum
CREATE TYPE "minutes_status" AS ENUM ('draft', 'circulated', 'confirmed');

-- CreateEnum
CREATE TYPE "cadence" AS ENUM ('weekly', 'fortnightly', 'monthly', 'quarterly');

-- CreateEnum
CREATE TYPE "employment_kind" AS ENUM ('salaried', 'contractor', 'volunteer');

-- CreateEnum
CREATE TYPE "age_group" AS ENUM ('adults', 'children', 'both');

-- CreateEnum
CREATE TYPE "item_outcome" AS ENUM ('decision', 'action', 'information', 'escalate', 'carried');

-- CreateEnum
CREATE TYPE "item_origin" AS ENUM ('item', 'action', 'decision_review', 'ratification', 'proposal', 'gap', 'minutes', 'suggestion');

-- CreateEnum
CREATE TYPE "experience_source" AS ENUM ('professional', 'user');

-- CreateEnum
CREATE TYPE "stance" AS ENUM ('consent', 'reservation', 'objection');

-- CreateEnum
CREATE TYPE "review_outcome" AS ENUM ('keep', 'change', 'end');

-- CreateEnum
CREATE TYPE "action_event_kind" AS ENUM ('noted', 'closed', 'dropped', 'reopened', 'changed');

-- CreateEnum
CREATE TYPE "proposal_status" AS ENUM ('open', 'supported', 'acted', 'declined', 'withdrawn');

-- CreateEnum
CREATE TYPE "proposal_answer" AS ENUM ('support', 'act', 'decline', 'need_more');

-- CreateEnum
CREATE TYPE "proposal_aim" AS ENUM ('health', 'value', 'quality', 'workforce');

-- AlterEnum
-- This migration adds more than one value to an enum.
-- With PostgreSQL versions 11 and earlier, this is not possible
-- in a single migration. This can be worked around by creating
-- multiple migrations, each migration adding only one value to
-- the enum.


ALTER TYPE "meeting_status" ADD VALUE 'called';
ALTER TYPE "meeting_status" ADD VALUE 'cancelled';

-- AlterEnum
ALTER TYPE "decision_status" ADD VALUE 'not_ratified';

-- AlterEnum
ALTER TYPE "action_status" ADD VALUE 'in_progress';

-- AlterEnum
ALTER TYPE "role_name" ADD VALUE 'collaborativeObserver';

-- AlterTable
ALTER TABLE "collaborative" ADD COLUMN     "objectives" TEXT,
ADD COLUMN     "stage" TEXT,
ADD COLUMN     "stage_on" DATE,
ADD COLUMN     "start_up_plan" TEXT,
ADD COLUMN     "start_up_plan_on" DATE,
ADD COLUMN     "tally_on" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "terms_agreed_on" DATE,
ADD COLUMN     "terms_version" INTEGER NOT NULL DEFAULT 1,
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1,
ADD COLUMN     "vision" TEXT,
ADD COLUMN     "vision_agreed_on" DATE,
ADD COLUMN     "vision_language" "locale",
ADD COLUMN     "workforce_plan" TEXT,
ADD COLUMN     "workforce_plan_on" DATE;

-- AlterTable
ALTER TABLE "membership" ADD COLUMN     "employment_kind" "employment_kind",
ADD COLUMN     "inducted_on" DATE,
ADD COLUMN     "nominated_by" TEXT,
ADD COLUMN     "reason" TEXT,
ADD COLUMN     "represents" TEXT,
ADD COLUMN     "serves" "age_group",
ADD COLUMN     "speaks_welsh" BOOLEAN,
ADD COLUMN     "substitute" TEXT,
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "meeting" ADD COLUMN     "called_at" TIMESTAMPTZ(6),
ADD COLUMN     "cancelled_at" TIMESTAMPTZ(6),
ADD COLUMN     "cancelled_reason" TEXT,
ADD COLUMN     "chair_id" UUID,
ADD COLUMN     "circulated_at" TIMESTAMPTZ(6),
ADD COLUMN     "circulated_by_id" UUID,
ADD COLUMN     "confirmed_at" TIMESTAMPTZ(6),
ADD COLUMN     "confirmed_at_id" UUID,
ADD COLUMN     "confirmed_by_id" UUID,
ADD COLUMN     "ends_at" TEXT,
ADD COLUMN     "kind" "meeting_kind" NOT NULL DEFAULT 'meeting',
ADD COLUMN     "minutes_status" "minutes_status",
ADD COLUMN     "sequence" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "series_id" UUID;

-- AlterTable
ALTER TABLE "agenda_item" ADD COLUMN     "brought_by_id" UUID,
ADD COLUMN     "closed" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "closed_reason" TEXT,
ADD COLUMN     "experience" TEXT,
ADD COLUMN     "experience_source" "experience_source",
ADD COLUMN     "good_practice" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "joint_with" TEXT,
ADD COLUMN     "minutes" INTEGER,
ADD COLUMN     "origin" "item_origin",
ADD COLUMN     "origin_id" UUID,
ADD COLUMN     "outcome" "item_outcome";

-- AlterTable
ALTER TABLE "decision" ADD COLUMN     "evidence" TEXT,
ADD COLUMN     "led_by_id" UUID,
ADD COLUMN     "ratified_at_id" UUID,
ADD COLUMN     "ratified_on" DATE,
ADD COLUMN     "standing_case" TEXT,
ADD COLUMN     "standing_until" DATE,
ADD COLUMN     "superseded_by_id" UUID,
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "action" ADD COLUMN     "blocked_by_id" UUID,
ADD COLUMN     "blocked_reason" TEXT,
ADD COLUMN     "closed_on" DATE,
ADD COLUMN     "deputy_membership_id" UUID,
ADD COLUMN     "evidence" TEXT,
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- CreateTable
CREATE TABLE "collaborative_priority" (
    "collaborative_id" UUID NOT NULL,
    "need_id" UUID NOT NULL,
    "rank" INTEGER NOT NULL,
    "agreed_on" DATE NOT NULL,

    CONSTRAINT "collaborative_priority_pkey" PRIMARY KEY ("collaborative_id","need_id")
);

-- CreateTable
CREATE TABLE "protected_time" (
    "id" UUID NOT NULL,
    "membership_id" UUID NOT NULL,
    "minutes_per_month" INTEGER NOT NULL,
    "promised_by" TEXT NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,

    CONSTRAINT "protected_time_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "time_used" (
    "id" UUID NOT NULL,
    "membership_id" UUID NOT NULL,
    "used_on" DATE NOT NULL,
    "minutes" INTEGER NOT NULL,
    "note" TEXT,
    "submission_key" UUID NOT NULL,

    CONSTRAINT "time_used_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "member_training" (
    "id" UUID NOT NULL,
    "membership_id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "done_on" DATE NOT NULL,

    CONSTRAINT "member_training_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "meeting_series" (
    "id" UUID NOT NULL,
    "collaborative_id" UUID NOT NULL,
    "cadence" "cadence" NOT NULL,
    "week" INTEGER,
    "weekday" INTEGER NOT NULL,
    "starts_at" TEXT NOT NULL,
    "ends_at" TEXT NOT NULL,
    "location" TEXT,
    "purpose" TEXT NOT NULL,
    "language" "locale" NOT NULL,
    "starts_on" DATE NOT NULL,
    "ends_on" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "meeting_series_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "meeting_draft" (
    "id" UUID NOT NULL,
    "collaborative_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "meeting_id" UUID,
    "content" JSONB NOT NULL,
    "device" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "saved_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "meeting_draft_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "item_suggestion" (
    "id" UUID NOT NULL,
    "collaborative_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "intended_outcome" TEXT,
    "serves" "item_serves" NOT NULL,
    "need_id" UUID,
    "language" "locale" NOT NULL,
    "suggested_on" DATE NOT NULL,
    "settled_on" DATE,
    "answer" TEXT,
    "submission_key" UUID NOT NULL,

    CONSTRAINT "item_suggestion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "calendar_token" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "digest" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "revoked_at" TIMESTAMPTZ(6),
    "last_used_at" TIMESTAMPTZ(6),

    CONSTRAINT "calendar_token_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "minutes_version" (
    "id" UUID NOT NULL,
    "meeting_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "status" "minutes_status" NOT NULL,
    "content" JSONB NOT NULL,
    "reason" TEXT,
    "person_id" UUID NOT NULL,
    "saved_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "minutes_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "minutes_comment" (
    "id" UUID NOT NULL,
    "meeting_id" UUID NOT NULL,
    "item_id" UUID,
    "person_id" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "language" "locale" NOT NULL,
    "made_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "settled_at" TIMESTAMPTZ(6),
    "settlement" TEXT,
    "submission_key" UUID NOT NULL,

    CONSTRAINT "minutes_comment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "contribution" (
    "meeting_id" UUID NOT NULL,
    "profession_key" TEXT NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "contribution_pkey" PRIMARY KEY ("meeting_id","profession_key")
);

-- CreateTable
CREATE TABLE "decision_position" (
    "decision_id" UUID NOT NULL,
    "membership_id" UUID NOT NULL,
    "stance" "stance" NOT NULL,
    "reason" TEXT,
    "stated_on" DATE NOT NULL,

    CONSTRAINT "decision_position_pkey" PRIMARY KEY ("decision_id","membership_id")
);

-- CreateTable
CREATE TABLE "decision_review" (
    "id" UUID NOT NULL,
    "decision_id" UUID NOT NULL,
    "reviewed_on" DATE NOT NULL,
    "outcome" "review_outcome" NOT NULL,
    "note" TEXT,
    "gap_then_wte" DECIMAL(8,5),
    "gap_now_wte" DECIMAL(8,5),
    "person_id" UUID NOT NULL,
    "submission_key" UUID NOT NULL,

    CONSTRAINT "decision_review_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "action_event" (
    "id" UUID NOT NULL,
    "action_id" UUID NOT NULL,
    "kind" "action_event_kind" NOT NULL,
    "note" TEXT,
    "person_id" UUID NOT NULL,
    "happened_on" DATE NOT NULL,
    "made_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "action_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "proposal" (
    "id" UUID NOT NULL,
    "reference" TEXT NOT NULL,
    "collaborative_id" UUID NOT NULL,
    "agenda_item_id" UUID,
    "decision_id" UUID,
    "need_id" UUID,
    "title" TEXT NOT NULL,
    "statement" TEXT NOT NULL,
    "evidence" TEXT,
    "aims" "proposal_aim"[],
    "parties" TEXT,
    "language" "locale" NOT NULL,
    "status" "proposal_status" NOT NULL DEFAULT 'open',
    "made_on" DATE NOT NULL,
    "made_by_id" UUID NOT NULL,
    "funder" TEXT,
    "funded_on" DATE,
    "funding_granted" BOOLEAN,
    "funding_note" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "submission_key" UUID NOT NULL,

    CONSTRAINT "proposal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "proposal_step" (
    "id" UUID NOT NULL,
    "proposal_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "to_place_id" UUID,
    "to_body_id" UUID,
    "sent_on" DATE NOT NULL,
    "due_on" DATE NOT NULL,
    "answer" "proposal_answer",
    "reason" TEXT,
    "answered_on" DATE,
    "answered_by" TEXT,
    "answered_reference" TEXT,
    "recorded_by_id" UUID,

    CONSTRAINT "proposal_step_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "protected_time_membership_id_idx" ON "protected_time"("membership_id");

-- CreateIndex
CREATE UNIQUE INDEX "time_used_submission_key_key" ON "time_used"("submission_key");

-- CreateIndex
CREATE INDEX "time_used_membership_id_used_on_idx" ON "time_used"("membership_id", "used_on");

-- CreateIndex
CREATE INDEX "member_training_membership_id_idx" ON "member_training"("membership_id");

-- CreateIndex
CREATE INDEX "meeting_series_collaborative_id_idx" ON "meeting_series"("collaborative_id");

-- CreateIndex
CREATE INDEX "meeting_draft_person_id_collaborative_id_idx" ON "meeting_draft"("person_id", "collaborative_id");

-- CreateIndex
CREATE UNIQUE INDEX "item_suggestion_submission_key_key" ON "item_suggestion"("submission_key");

-- CreateIndex
CREATE INDEX "item_suggestion_collaborative_id_idx" ON "item_suggestion"("collaborative_id");

-- CreateIndex
CREATE UNIQUE INDEX "calendar_token_digest_key" ON "calendar_token"("digest");

-- CreateIndex
CREATE INDEX "calendar_token_person_id_idx" ON "calendar_token"("person_id");

-- CreateIndex
CREATE UNIQUE INDEX "minutes_version_meeting_id_number_key" ON "minutes_version"("meeting_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "minutes_comment_submission_key_key" ON "minutes_comment"("submission_key");

-- CreateIndex
CREATE INDEX "minutes_comment_meeting_id_idx" ON "minutes_comment"("meeting_id");

-- CreateIndex
CREATE UNIQUE INDEX "decision_review_submission_key_key" ON "decision_review"("submission_key");

-- CreateIndex
CREATE INDEX "decision_review_decision_id_idx" ON "decision_review"("decision_id");

-- CreateIndex
CREATE INDEX "action_event_action_id_idx" ON "action_event"("action_id");

-- CreateIndex
CREATE UNIQUE INDEX "proposal_reference_key" ON "proposal"("reference");

-- CreateIndex
CREATE UNIQUE INDEX "proposal_submission_key_key" ON "proposal"("submission_key");

-- CreateIndex
CREATE INDEX "proposal_collaborative_id_idx" ON "proposal"("collaborative_id");

-- CreateIndex
CREATE UNIQUE INDEX "proposal_step_proposal_id_position_key" ON "proposal_step"("proposal_id", "position");

-- AddForeignKey
ALTER TABLE "collaborative_priority" ADD CONSTRAINT "collaborative_priority_collaborative_id_fkey" FOREIGN KEY ("collaborative_id") REFERENCES "collaborative"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "collaborative_priority" ADD CONSTRAINT "collaborative_priority_need_id_fkey" FOREIGN KEY ("need_id") REFERENCES "need"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "protected_time" ADD CONSTRAINT "protected_time_membership_id_fkey" FOREIGN KEY ("membership_id") REFERENCES "membership"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "time_used" ADD CONSTRAINT "time_used_membership_id_fkey" FOREIGN KEY ("membership_id") REFERENCES "membership"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "member_training" ADD CONSTRAINT "member_training_membership_id_fkey" FOREIGN KEY ("membership_id") REFERENCES "membership"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting_series" ADD CONSTRAINT "meeting_series_collaborative_id_fkey" FOREIGN KEY ("collaborative_id") REFERENCES "collaborative"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting_draft" ADD CONSTRAINT "meeting_draft_collaborative_id_fkey" FOREIGN KEY ("collaborative_id") REFERENCES "collaborative"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "item_suggestion" ADD CONSTRAINT "item_suggestion_collaborative_id_fkey" FOREIGN KEY ("collaborative_id") REFERENCES "collaborative"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "item_suggestion" ADD CONSTRAINT "item_suggestion_need_id_fkey" FOREIGN KEY ("need_id") REFERENCES "need"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting" ADD CONSTRAINT "meeting_series_id_fkey" FOREIGN KEY ("series_id") REFERENCES "meeting_series"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting" ADD CONSTRAINT "meeting_chair_id_fkey" FOREIGN KEY ("chair_id") REFERENCES "membership"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting" ADD CONSTRAINT "meeting_confirmed_at_id_fkey" FOREIGN KEY ("confirmed_at_id") REFERENCES "meeting"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "minutes_version" ADD CONSTRAINT "minutes_version_meeting_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "meeting"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "minutes_comment" ADD CONSTRAINT "minutes_comment_meeting_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "meeting"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contribution" ADD CONSTRAINT "contribution_meeting_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "meeting"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agenda_item" ADD CONSTRAINT "agenda_item_brought_by_id_fkey" FOREIGN KEY ("brought_by_id") REFERENCES "membership"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decision" ADD CONSTRAINT "decision_led_by_id_fkey" FOREIGN KEY ("led_by_id") REFERENCES "membership"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decision" ADD CONSTRAINT "decision_superseded_by_id_fkey" FOREIGN KEY ("superseded_by_id") REFERENCES "decision"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decision" ADD CONSTRAINT "decision_ratified_at_id_fkey" FOREIGN KEY ("ratified_at_id") REFERENCES "meeting"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decision_position" ADD CONSTRAINT "decision_position_decision_id_fkey" FOREIGN KEY ("decision_id") REFERENCES "decision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decision_position" ADD CONSTRAINT "decision_position_membership_id_fkey" FOREIGN KEY ("membership_id") REFERENCES "membership"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decision_review" ADD CONSTRAINT "decision_review_decision_id_fkey" FOREIGN KEY ("decision_id") REFERENCES "decision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "action" ADD CONSTRAINT "action_deputy_membership_id_fkey" FOREIGN KEY ("deputy_membership_id") REFERENCES "membership"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "action" ADD CONSTRAINT "action_blocked_by_id_fkey" FOREIGN KEY ("blocked_by_id") REFERENCES "action"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "action_event" ADD CONSTRAINT "action_event_action_id_fkey" FOREIGN KEY ("action_id") REFERENCES "action"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "proposal" ADD CONSTRAINT "proposal_collaborative_id_fkey" FOREIGN KEY ("collaborative_id") REFERENCES "collaborative"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "proposal" ADD CONSTRAINT "proposal_agenda_item_id_fkey" FOREIGN KEY ("agenda_item_id") REFERENCES "agenda_item"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "proposal" ADD CONSTRAINT "proposal_decision_id_fkey" FOREIGN KEY ("decision_id") REFERENCES "decision"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "proposal" ADD CONSTRAINT "proposal_need_id_fkey" FOREIGN KEY ("need_id") REFERENCES "need"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "proposal_step" ADD CONSTRAINT "proposal_step_proposal_id_fkey" FOREIGN KEY ("proposal_id") REFERENCES "proposal"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "proposal_step" ADD CONSTRAINT "proposal_step_to_place_id_fkey" FOREIGN KEY ("to_place_id") REFERENCES "place"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "proposal_step" ADD CONSTRAINT "proposal_step_to_body_id_fkey" FOREIGN KEY ("to_body_id") REFERENCES "body"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- What Prisma's language cannot say ---------------------------------------------------------------------------------

-- Meetings recorded so far were open to all members from the start.
UPDATE meeting SET minutes_status = 'circulated', circulated_by_id = recorded_by_id, circulated_at = now()
  WHERE status = 'held';

ALTER TABLE meeting
  ADD FOREIGN KEY (circulated_by_id) REFERENCES person (id),
  ADD FOREIGN KEY (confirmed_by_id) REFERENCES person (id),
  ADD CONSTRAINT meeting_cancelled_with_reason CHECK (num_nonnulls(cancelled_at, cancelled_reason) <> 1),
  ADD CONSTRAINT meeting_confirmed_by_somebody CHECK (
    minutes_status IS DISTINCT FROM 'confirmed' OR (confirmed_at IS NOT NULL AND confirmed_by_id IS NOT NULL)),
  ADD CONSTRAINT meeting_confirms_another CHECK (confirmed_at_id <> id),
  ADD CONSTRAINT meeting_sequence_counts_up CHECK (sequence >= 0);
ALTER TABLE meeting_series
  ADD CONSTRAINT meeting_series_weekday CHECK (weekday BETWEEN 1 AND 7),
  ADD CONSTRAINT meeting_series_week CHECK ((cadence IN ('monthly', 'quarterly')) = (week IS NOT NULL)
    AND (week IS NULL OR week BETWEEN 1 AND 5)),
  ADD CONSTRAINT meeting_series_days CHECK (ends_on IS NULL OR ends_on > starts_on);
ALTER TABLE agenda_item
  ADD CONSTRAINT agenda_item_closed_with_reason CHECK (NOT closed OR closed_reason IS NOT NULL),
  ADD CONSTRAINT agenda_item_minutes CHECK (minutes IS NULL OR minutes BETWEEN 1 AND 600),
  ADD CONSTRAINT agenda_item_origin CHECK (num_nonnulls(origin, origin_id) <> 1 OR origin = 'gap'),
  ADD CONSTRAINT agenda_item_experience CHECK (num_nonnulls(experience, experience_source) <> 1);
ALTER TABLE decision
  ADD CONSTRAINT decision_standing CHECK (num_nonnulls(standing_until, standing_case) <> 1),
  ADD CONSTRAINT decision_standing_later CHECK (standing_until IS NULL OR standing_until > decided_on),
  ADD CONSTRAINT decision_supersedes_another CHECK (superseded_by_id <> id),
  ADD CONSTRAINT decision_ratified CHECK (num_nonnulls(ratified_at_id, ratified_on) <> 1);
ALTER TABLE decision_position
  ADD CONSTRAINT decision_position_reason CHECK (stance = 'consent' OR reason IS NOT NULL);
ALTER TABLE decision_review ADD FOREIGN KEY (person_id) REFERENCES person (id);
ALTER TABLE action
  ADD CONSTRAINT action_blocked_by_another CHECK (blocked_by_id <> id),
  ADD CONSTRAINT action_deputy_is_another CHECK (deputy_membership_id <> owner_membership_id);
ALTER TABLE action_event ADD FOREIGN KEY (person_id) REFERENCES person (id);
ALTER TABLE protected_time
  ADD CONSTRAINT protected_time_minutes CHECK (minutes_per_month BETWEEN 1 AND 12000),
  ADD CONSTRAINT protected_time_days CHECK (valid_to IS NULL OR valid_to > valid_from),
  ADD CONSTRAINT protected_time_no_overlap
    EXCLUDE USING gist (membership_id WITH =, daterange(valid_from, valid_to) WITH &&);
ALTER TABLE time_used ADD CONSTRAINT time_used_minutes CHECK (minutes BETWEEN 1 AND 1440);
ALTER TABLE contribution
  ADD FOREIGN KEY (profession_key) REFERENCES profession (key),
  ADD CONSTRAINT contribution_counts CHECK (count >= 0);
ALTER TABLE minutes_version ADD FOREIGN KEY (person_id) REFERENCES person (id);
ALTER TABLE minutes_comment
  ADD FOREIGN KEY (person_id) REFERENCES person (id),
  ADD FOREIGN KEY (item_id) REFERENCES agenda_item (id),
  ADD CONSTRAINT minutes_comment_settled CHECK (settlement IS NULL OR settled_at IS NOT NULL);
ALTER TABLE meeting_draft
  ADD FOREIGN KEY (person_id) REFERENCES person (id),
  ADD FOREIGN KEY (meeting_id) REFERENCES meeting (id);
-- One draft of a person for one meeting, or for one that was not planned.
CREATE UNIQUE INDEX meeting_draft_one ON meeting_draft
  (person_id, collaborative_id, coalesce(meeting_id, '00000000-0000-0000-0000-000000000000'::uuid));
ALTER TABLE item_suggestion
  ADD FOREIGN KEY (person_id) REFERENCES person (id),
  ADD CONSTRAINT item_suggestion_need CHECK (serves <> 'need' OR need_id IS NOT NULL);
ALTER TABLE calendar_token ADD FOREIGN KEY (person_id) REFERENCES person (id);
ALTER TABLE proposal
  ADD FOREIGN KEY (made_by_id) REFERENCES person (id),
  ADD CONSTRAINT proposal_funding CHECK (num_nonnulls(funded_on, funding_granted, funder) IN (0, 3));
ALTER TABLE proposal_step
  ADD FOREIGN KEY (recorded_by_id) REFERENCES person (id),
  ADD CONSTRAINT proposal_step_one_target CHECK (num_nonnulls(to_place_id, to_body_id) = 1),
  ADD CONSTRAINT proposal_step_clock CHECK (due_on >= sent_on AND (answered_on IS NULL OR answered_on >= sent_on)),
  ADD CONSTRAINT proposal_step_answer CHECK ((answer IS NULL) = (answered_on IS NULL)
    AND (answer IS NULL OR answer IN ('support', 'act') OR reason IS NOT NULL));

-- Rights of the portal's roles.
GRANT SELECT ON collaborative_priority, protected_time, time_used, member_training, meeting_series, meeting_draft,
  item_suggestion, calendar_token, minutes_version, minutes_comment, contribution, decision_position, decision_review,
  action_event, proposal, proposal_step TO cydweithio_app, cydweithio_reader;
GRANT INSERT ON membership, collaborative_priority, protected_time, time_used, member_training, meeting_series,
  meeting_draft, item_suggestion, calendar_token, minutes_version, minutes_comment, contribution, decision_position,
  decision_review, action_event, proposal, proposal_step TO cydweithio_app;
GRANT UPDATE ON collaborative, membership, attendance, agenda_item, decision, collaborative_priority, protected_time,
  meeting_series, meeting_draft, item_suggestion, calendar_token, minutes_comment, contribution, decision_position,
  proposal, proposal_step TO cydweithio_app;
-- What was never said: items of an agenda that is still being made, attendance and decisions of minutes that nobody
-- else has, a draft that became a record. The audit trail and the versions of minutes keep what they were.
GRANT DELETE ON agenda_item, attendance, decision, action, collaborative_priority, meeting_draft, contribution,
  decision_position TO cydweithio_app;

-- Row security. Closed items, and what hangs on them, are for members alone; `app.member_of` names the collaboratives
-- in which the reader is a member, `app.answers_for` the places and bodies for which they answer proposals.
CREATE FUNCTION item_is_closed(which uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT closed FROM agenda_item WHERE id = which
$$;
CREATE FUNCTION proposal_was_sent_to_reader(which uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT EXISTS (SELECT 1 FROM proposal_step s WHERE s.proposal_id = which
    AND coalesce(s.to_place_id, s.to_body_id) = ANY ((SELECT app_reach('answers_for'))::uuid[]))
$$;

DO $$
DECLARE
  p text[];
  own_collaborative text := '(SELECT app_platform()) OR collaborative_id = ANY ((SELECT app_reach(''collaboratives''))::uuid[])';
  own_member text := '(SELECT app_platform()) OR collaborative_id = ANY ((SELECT app_reach(''member_of''))::uuid[])';
  open_item text := ' AND (NOT item_is_closed(agenda_item_id) OR (SELECT app_platform())
    OR collaborative_id = ANY ((SELECT app_reach(''member_of''))::uuid[]))';
  in_meeting text := '(SELECT app_platform()) OR EXISTS (SELECT 1 FROM meeting m WHERE m.id = meeting_id)';
  in_own_meeting text := '(SELECT app_platform()) OR EXISTS (SELECT 1 FROM meeting m WHERE m.id = meeting_id
    AND m.collaborative_id = ANY ((SELECT app_reach(''member_of''))::uuid[]))';
  of_member text := '(SELECT app_platform()) OR EXISTS (SELECT 1 FROM membership m WHERE m.id = membership_id
    AND m.collaborative_id = ANY ((SELECT app_reach(''member_of''))::uuid[]))';
  own text := '(SELECT app_platform()) OR person_id = (SELECT app_person())';
BEGIN
  FOREACH p SLICE 1 IN ARRAY ARRAY[
    ['agenda_item', '(SELECT app_platform()) OR EXISTS (SELECT 1 FROM meeting m WHERE m.id = meeting_id
        AND (NOT agenda_item.closed OR m.collaborative_id = ANY ((SELECT app_reach(''member_of''))::uuid[])))'],
    ['decision', '(' || own_collaborative || ' OR gap_place_id = ANY ((SELECT app_reach(''places''))::uuid[]))' || open_item],
    ['action', '(' || own_collaborative || ')' || open_item]
  ]
  LOOP
    EXECUTE format('DROP POLICY seen_within_reach ON %I', p[1]);
    EXECUTE format('CREATE POLICY seen_within_reach ON %I USING (%s) WITH CHECK (%s)', p[1], p[2], p[2]);
  END LOOP;

  FOREACH p SLICE 1 IN ARRAY ARRAY[
    ['collaborative_priority', own_collaborative],
    ['protected_time', of_member],
    ['time_used', of_member],
    ['member_training', of_member],
    ['meeting_series', own_collaborative],
    ['meeting_draft', own],
    ['item_suggestion', own_member],
    ['calendar_token', own],
    ['minutes_version', in_own_meeting],
    ['minutes_comment', in_own_meeting],
    ['contribution', in_meeting],
    ['decision_position', '(SELECT app_platform()) OR EXISTS (SELECT 1 FROM decision d WHERE d.id = decision_id
        AND d.collaborative_id = ANY ((SELECT app_reach(''member_of''))::uuid[]))'],
    ['decision_review', '(SELECT app_platform()) OR EXISTS (SELECT 1 FROM decision d WHERE d.id = decision_id)'],
    ['action_event', '(SELECT app_platform()) OR EXISTS (SELECT 1 FROM action a WHERE a.id = action_id)'],
    ['proposal', own_collaborative || ' OR proposal_was_sent_to_reader(id)'],
    ['proposal_step', '(SELECT app_platform()) OR EXISTS (SELECT 1 FROM proposal p WHERE p.id = proposal_id)']
  ]
  LOOP
    EXECUTE format('CREATE POLICY seen_within_reach ON %I USING (%s) WITH CHECK (%s)', p[1], p[2], p[2]);
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', p[1]);
  END LOOP;
END $$;

COMMIT;
