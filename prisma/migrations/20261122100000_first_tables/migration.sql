BEGIN;

-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "sector" AS ENUM ('health_board', 'local_authority', 'ambulance', 'primary_care_contractor', 'third_sector', 'independent', 'education', 'other');

-- CreateEnum
CREATE TYPE "membership_role" AS ENUM ('lead', 'deputy', 'member');

-- CreateEnum
CREATE TYPE "meeting_status" AS ENUM ('planned', 'held');

-- CreateEnum
CREATE TYPE "attendance_status" AS ENUM ('present', 'apologies', 'deputy_for', 'observer');

-- CreateEnum
CREATE TYPE "item_serves" AS ENUM ('need', 'quality', 'strategy', 'standing');

-- CreateEnum
CREATE TYPE "decision_status" AS ENUM ('decided', 'recommended');

-- CreateEnum
CREATE TYPE "action_status" AS ENUM ('open', 'done', 'dropped');

-- CreateEnum
CREATE TYPE "deployment_status" AS ENUM ('requested', 'released', 'accepted', 'agreed', 'refused', 'declined', 'withdrawn', 'ended');

-- CreateEnum
CREATE TYPE "deployment_step_kind" AS ENUM ('requested', 'released', 'accepted', 'judged', 'declined', 'withdrawn', 'mended');

-- CreateEnum
CREATE TYPE "verdict_outcome" AS ENUM ('agreed', 'unconfirmed', 'needs_exception', 'refused');

-- CreateEnum
CREATE TYPE "assessment_kind" AS ENUM ('rpna', 'pcpg_assessment', 'county_assessment', 'cluster_plan', 'national_strategy');

-- CreateEnum
CREATE TYPE "need_trend" AS ENUM ('rising', 'steady', 'falling');

-- CreateEnum
CREATE TYPE "factor_kind" AS ENUM ('people', 'coverage', 'contacts', 'minutes', 'working_hours', 'direct_share');

-- CreateEnum
CREATE TYPE "locale" AS ENUM ('en', 'cy');

-- CreateEnum
CREATE TYPE "role_name" AS ENUM ('collaborativeMember', 'collaborativeLead', 'collaborativeDeputy', 'clusterLead', 'headOfService', 'workforceOfficer', 'professionalExecutive', 'rpbPlanner', 'nationalReader', 'administrator');

-- CreateEnum
CREATE TYPE "body_kind" AS ENUM ('health_board', 'nhs_trust', 'ambulance_trust', 'special_health_authority', 'local_authority', 'gp_practice', 'third_sector', 'independent_provider');

-- CreateEnum
CREATE TYPE "figure_measure" AS ENUM ('residents', 'registered_patients', 'welsh_speakers_percent', 'aged_65_plus_percent');

-- CreateEnum
CREATE TYPE "confidence" AS ENUM ('high', 'medium', 'low', 'unknown');

-- CreateEnum
CREATE TYPE "tier" AS ENUM ('registered', 'support', 'student');

-- CreateEnum
CREATE TYPE "place_kind" AS ENUM ('country', 'region', 'county', 'cluster', 'pcpg');

-- CreateEnum
CREATE TYPE "setting" AS ENUM ('primary', 'community', 'hospital', 'other');

-- CreateEnum
CREATE TYPE "import_template" AS ENUM ('aggregate', 'named');

-- CreateEnum
CREATE TYPE "import_status" AS ENUM ('checked', 'taken');

-- CreateEnum
CREATE TYPE "contract_type" AS ENUM ('permanent', 'fixed_term', 'bank', 'honorary', 'locum');

-- CreateTable
CREATE TABLE "audit_entry" (
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "person_id" UUID,
    "event" TEXT NOT NULL,
    "subject_kind" TEXT NOT NULL,
    "subject_id" TEXT NOT NULL,
    "before" JSONB,
    "after" JSONB,

    CONSTRAINT "audit_entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit_personal" (
    "entry_id" UUID NOT NULL,
    "values" JSONB NOT NULL,

    CONSTRAINT "audit_personal_pkey" PRIMARY KEY ("entry_id")
);

-- CreateTable
CREATE TABLE "reference_counter" (
    "prefix" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "last" INTEGER NOT NULL,

    CONSTRAINT "reference_counter_pkey" PRIMARY KEY ("prefix","year")
);

-- CreateTable
CREATE TABLE "loaded_data" (
    "key" TEXT NOT NULL,
    "fingerprint" TEXT NOT NULL,
    "loaded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "loaded_data_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "collaborative" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "name_cy" TEXT NOT NULL,
    "profession_key" TEXT,
    "purpose_en" TEXT NOT NULL,
    "purpose_cy" TEXT NOT NULL,
    "quorum_members" INTEGER,
    "quorum_professions" INTEGER,
    "quorum_sectors" INTEGER,
    "quorum_lead_required" BOOLEAN NOT NULL DEFAULT false,
    "cadence" TEXT,
    "decision_method" TEXT,
    "terms_review_on" DATE,

    CONSTRAINT "collaborative_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "collaborative_serves" (
    "collaborative_id" UUID NOT NULL,
    "place_id" UUID NOT NULL,
    "valid_from" DATE,
    "valid_to" DATE,

    CONSTRAINT "collaborative_serves_pkey" PRIMARY KEY ("collaborative_id","place_id")
);

-- CreateTable
CREATE TABLE "membership" (
    "id" UUID NOT NULL,
    "collaborative_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "profession_key" TEXT NOT NULL,
    "employer_id" UUID,
    "sector" "sector" NOT NULL,
    "role" "membership_role" NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,

    CONSTRAINT "membership_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "meeting" (
    "id" UUID NOT NULL,
    "reference" TEXT NOT NULL,
    "collaborative_id" UUID NOT NULL,
    "status" "meeting_status" NOT NULL,
    "held_on" DATE NOT NULL,
    "starts_at" TEXT,
    "location" TEXT,
    "purpose" TEXT NOT NULL,
    "language" "locale" NOT NULL,
    "quorate" BOOLEAN,
    "recorded_by_id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "submission_key" UUID NOT NULL,

    CONSTRAINT "meeting_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "attendance" (
    "id" UUID NOT NULL,
    "meeting_id" UUID NOT NULL,
    "membership_id" UUID,
    "name" TEXT NOT NULL,
    "status" "attendance_status" NOT NULL,
    "profession_key" TEXT,
    "sector" "sector",

    CONSTRAINT "attendance_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "agenda_item" (
    "id" UUID NOT NULL,
    "meeting_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "intended_outcome" TEXT,
    "note" TEXT,
    "serves" "item_serves" NOT NULL,
    "need_id" UUID,

    CONSTRAINT "agenda_item_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "decision" (
    "id" UUID NOT NULL,
    "reference" TEXT NOT NULL,
    "agenda_item_id" UUID NOT NULL,
    "collaborative_id" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "rationale" TEXT,
    "language" "locale" NOT NULL,
    "status" "decision_status" NOT NULL,
    "decided_on" DATE NOT NULL,
    "review_on" DATE,
    "gap_place_id" UUID,
    "gap_profession" TEXT,

    CONSTRAINT "decision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "action" (
    "id" UUID NOT NULL,
    "reference" TEXT NOT NULL,
    "agenda_item_id" UUID NOT NULL,
    "collaborative_id" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "language" "locale" NOT NULL,
    "owner_membership_id" UUID NOT NULL,
    "due_on" DATE,
    "status" "action_status" NOT NULL DEFAULT 'open',

    CONSTRAINT "action_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "service_arrangement" (
    "id" UUID NOT NULL,
    "employer_id" UUID NOT NULL,
    "team_id" UUID NOT NULL,
    "professional_lead" TEXT,
    "lead_registration" TEXT,
    "lead_staff_id" UUID,
    "clinical_governance" TEXT,
    "incident_route" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "service_arrangement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "deployment" (
    "id" UUID NOT NULL,
    "reference" TEXT NOT NULL,
    "collaborative_id" UUID,
    "decision_id" UUID,
    "receiving_place_id" UUID NOT NULL,
    "profession_key" TEXT NOT NULL,
    "need_id" UUID,
    "setting" "setting" NOT NULL,
    "what_changes" TEXT NOT NULL,
    "language" "locale" NOT NULL,
    "requested_by_id" UUID NOT NULL,
    "region_agreement" TEXT,
    "existing_arrangement" BOOLEAN NOT NULL DEFAULT false,
    "submission_key" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "deployment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "deployment_version" (
    "id" UUID NOT NULL,
    "deployment_id" UUID NOT NULL,
    "status" "deployment_status" NOT NULL,
    "wte" DECIMAL(8,5) NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE NOT NULL,
    "host_id" UUID,
    "from_team_id" UUID,
    "assignment_id" UUID,
    "tier" "tier" NOT NULL DEFAULT 'registered',
    "person_agreed_basis" TEXT,
    "person_agreed_on" DATE,
    "checks_attested_by" TEXT,
    "checks_attested_on" DATE,
    "recorded_from" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "recorded_to" TIMESTAMPTZ(6),

    CONSTRAINT "deployment_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "released_name" (
    "deployment_id" UUID NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "released_name_pkey" PRIMARY KEY ("deployment_id")
);

-- CreateTable
CREATE TABLE "deployment_step" (
    "id" UUID NOT NULL,
    "deployment_id" UUID NOT NULL,
    "kind" "deployment_step_kind" NOT NULL,
    "by_person_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "note" TEXT,

    CONSTRAINT "deployment_step_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "deployment_verdict" (
    "id" UUID NOT NULL,
    "deployment_id" UUID NOT NULL,
    "outcome" "verdict_outcome" NOT NULL,
    "rule_set_on" DATE NOT NULL,
    "findings" JSONB NOT NULL,
    "passed" JSONB NOT NULL,
    "not_applicable" JSONB NOT NULL,
    "judged_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "deployment_verdict_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rule_setting" (
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "region_id" UUID,

    CONSTRAINT "rule_setting_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rule_setting_version" (
    "id" UUID NOT NULL,
    "setting_id" UUID NOT NULL,
    "value" INTEGER NOT NULL,
    "source" TEXT NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "recorded_from" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "recorded_to" TIMESTAMPTZ(6),

    CONSTRAINT "rule_setting_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "assessment" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "kind" "assessment_kind" NOT NULL,
    "place_id" UUID NOT NULL,
    "title_en" TEXT NOT NULL,
    "title_cy" TEXT NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "source" TEXT NOT NULL,

    CONSTRAINT "assessment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "need" (
    "id" UUID NOT NULL,
    "reference" TEXT NOT NULL,
    "assessment_id" UUID NOT NULL,
    "place_id" UUID NOT NULL,
    "theme_key" TEXT NOT NULL,
    "title_en" TEXT NOT NULL,
    "title_cy" TEXT NOT NULL,
    "statement" TEXT NOT NULL,
    "language" "locale" NOT NULL,
    "evidence" TEXT,
    "evidence_source" TEXT,
    "evidence_on" DATE,
    "trend" "need_trend",
    "priority" INTEGER,

    CONSTRAINT "need_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "pathway" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "region_id" UUID NOT NULL,
    "need_id" UUID NOT NULL,
    "name_en" TEXT NOT NULL,
    "name_cy" TEXT NOT NULL,

    CONSTRAINT "pathway_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "pathway_block" (
    "id" UUID NOT NULL,
    "pathway_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "intervention_en" TEXT NOT NULL,
    "intervention_cy" TEXT NOT NULL,

    CONSTRAINT "pathway_block_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "block_share" (
    "block_id" UUID NOT NULL,
    "profession_key" TEXT NOT NULL,
    "tier" "tier" NOT NULL,
    "share" DECIMAL(6,5) NOT NULL,

    CONSTRAINT "block_share_pkey" PRIMARY KEY ("block_id","profession_key","tier")
);

-- CreateTable
CREATE TABLE "need_factor" (
    "id" UUID NOT NULL,
    "kind" "factor_kind" NOT NULL,
    "pathway_id" UUID,
    "block_id" UUID,
    "profession_key" TEXT,
    "place_id" UUID,

    CONSTRAINT "need_factor_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "need_factor_version" (
    "id" UUID NOT NULL,
    "factor_id" UUID NOT NULL,
    "low" DECIMAL(14,6),
    "central" DECIMAL(14,6) NOT NULL,
    "high" DECIMAL(14,6),
    "source" TEXT NOT NULL,
    "confidence" "confidence" NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "recorded_from" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "recorded_to" TIMESTAMPTZ(6),

    CONSTRAINT "need_factor_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "person" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "locale" "locale" NOT NULL DEFAULT 'en',

    CONSTRAINT "person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "account" (
    "person_id" UUID NOT NULL,
    "password_hash" TEXT,
    "demonstration" BOOLEAN NOT NULL DEFAULT false,
    "disabled_at" TIMESTAMPTZ(3),

    CONSTRAINT "account_pkey" PRIMARY KEY ("person_id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sign_in_attempt" (
    "id" UUID NOT NULL,
    "key_hash" TEXT NOT NULL,
    "succeeded" BOOLEAN NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "sign_in_attempt_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "appointment" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "role" "role_name" NOT NULL,
    "place_id" UUID,
    "body_id" UUID,
    "collaborative_id" UUID,

    CONSTRAINT "appointment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "appointment_version" (
    "id" UUID NOT NULL,
    "appointment_id" UUID NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "recorded_from" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "recorded_to" TIMESTAMPTZ(6),

    CONSTRAINT "appointment_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "place" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "official_code" TEXT,
    "kind" "place_kind" NOT NULL,
    "name_en" TEXT NOT NULL,
    "name_cy" TEXT NOT NULL,
    "name_cy_confidence" "confidence" NOT NULL,
    "valid_from" DATE,
    "valid_to" DATE,
    "notes" TEXT,
    "source" TEXT NOT NULL,
    "confidence" "confidence" NOT NULL,

    CONSTRAINT "place_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "place_inside" (
    "child_id" UUID NOT NULL,
    "parent_id" UUID NOT NULL,
    "valid_from" DATE,
    "valid_to" DATE,

    CONSTRAINT "place_inside_pkey" PRIMARY KEY ("child_id","parent_id")
);

-- CreateTable
CREATE TABLE "place_figure" (
    "id" UUID NOT NULL,
    "place_id" UUID NOT NULL,
    "measure" "figure_measure" NOT NULL,
    "value" DECIMAL(12,3) NOT NULL,
    "as_at" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "confidence" "confidence" NOT NULL,

    CONSTRAINT "place_figure_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "body" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "ods_code" TEXT,
    "gss_code" TEXT,
    "kind" "body_kind" NOT NULL,
    "name_en" TEXT NOT NULL,
    "name_cy" TEXT NOT NULL,
    "notes" TEXT,
    "source" TEXT NOT NULL,
    "confidence" "confidence" NOT NULL,

    CONSTRAINT "body_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "body_serves" (
    "body_id" UUID NOT NULL,
    "place_id" UUID NOT NULL,
    "valid_from" DATE,
    "valid_to" DATE,

    CONSTRAINT "body_serves_pkey" PRIMARY KEY ("body_id","place_id")
);

-- CreateTable
CREATE TABLE "profession" (
    "key" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "name_cy" TEXT NOT NULL,
    "name_cy_confidence" "confidence" NOT NULL,
    "one_of_thirteen" BOOLEAN NOT NULL,
    "is_tier" BOOLEAN NOT NULL DEFAULT false,
    "register_prefix" TEXT,
    "planning_footprint" "place_kind" NOT NULL,
    "protected_titles_en" TEXT,
    "professional_body" TEXT,
    "uk_registrants" INTEGER,
    "notes" TEXT,
    "source" TEXT NOT NULL,
    "confidence" "confidence" NOT NULL,

    CONSTRAINT "profession_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "occupation_code" (
    "code" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "national_group" TEXT NOT NULL,
    "level" TEXT,
    "area" TEXT,
    "profession_key" TEXT,
    "candidates" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "ambiguous" BOOLEAN NOT NULL,
    "tier" "tier",
    "currently_valid" BOOLEAN,
    "notes" TEXT,
    "source" TEXT NOT NULL,
    "confidence" "confidence" NOT NULL,

    CONSTRAINT "occupation_code_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "esr_job_role" (
    "code" TEXT NOT NULL,
    "job_role" TEXT NOT NULL,
    "staff_group" TEXT NOT NULL,
    "profession_key" TEXT,
    "level" TEXT,
    "tier" "tier",
    "retired" BOOLEAN NOT NULL,
    "notes" TEXT,
    "source" TEXT NOT NULL,
    "confidence" "confidence" NOT NULL,

    CONSTRAINT "esr_job_role_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "rpna_theme" (
    "key" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "name_cy" TEXT NOT NULL,
    "name_cy_confidence" "confidence" NOT NULL,
    "kind" TEXT NOT NULL,
    "cycle" TEXT,
    "notes" TEXT,
    "source" TEXT NOT NULL,
    "confidence" "confidence" NOT NULL,

    CONSTRAINT "rpna_theme_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "team" (
    "id" UUID NOT NULL,
    "employer_id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "name_cy" TEXT NOT NULL,
    "setting" "setting" NOT NULL,

    CONSTRAINT "team_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "team_placement" (
    "id" UUID NOT NULL,
    "team_id" UUID NOT NULL,
    "place_id" UUID NOT NULL,
    "share" DECIMAL(6,5) NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,

    CONSTRAINT "team_placement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "team_row" (
    "id" UUID NOT NULL,
    "team_id" UUID NOT NULL,
    "profession_key" TEXT NOT NULL,
    "tier" "tier" NOT NULL,
    "band_group" TEXT NOT NULL,

    CONSTRAINT "team_row_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "team_row_version" (
    "id" UUID NOT NULL,
    "team_row_id" UUID NOT NULL,
    "in_post_wte" DECIMAL(8,5) NOT NULL,
    "budgeted_wte" DECIMAL(8,5),
    "fixed_term_wte" DECIMAL(8,5),
    "fixed_term_ends_on" DATE,
    "funding_stream" TEXT,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "recorded_from" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "recorded_to" TIMESTAMPTZ(6),
    "import_batch_id" UUID NOT NULL,

    CONSTRAINT "team_row_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "named_records_agreement" (
    "body_id" UUID NOT NULL,
    "assessment_reference" TEXT NOT NULL,
    "agreement_reference" TEXT NOT NULL,
    "valid_from" DATE NOT NULL,
    "recorded_by" TEXT NOT NULL,

    CONSTRAINT "named_records_agreement_pkey" PRIMARY KEY ("body_id")
);

-- CreateTable
CREATE TABLE "staff" (
    "id" UUID NOT NULL,
    "employer_id" UUID NOT NULL,
    "staff_number" TEXT NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "staff_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "registration" (
    "id" UUID NOT NULL,
    "staff_id" UUID NOT NULL,
    "register_prefix" TEXT NOT NULL,
    "number" TEXT NOT NULL,
    "expires_on" DATE,
    "checked_on" DATE,
    "checked_by" TEXT,

    CONSTRAINT "registration_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "assignment" (
    "id" UUID NOT NULL,
    "staff_id" UUID NOT NULL,
    "employer_id" UUID NOT NULL,
    "team_id" UUID NOT NULL,
    "post_number" TEXT NOT NULL,

    CONSTRAINT "assignment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "assignment_version" (
    "id" UUID NOT NULL,
    "assignment_id" UUID NOT NULL,
    "profession_key" TEXT NOT NULL,
    "tier" "tier" NOT NULL,
    "band" TEXT NOT NULL,
    "contracted_wte" DECIMAL(8,5) NOT NULL,
    "contract_type" "contract_type" NOT NULL,
    "funding_stream" TEXT,
    "funding_ends_on" DATE,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "recorded_from" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "recorded_to" TIMESTAMPTZ(6),
    "import_batch_id" UUID NOT NULL,

    CONSTRAINT "assignment_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "import_batch" (
    "id" UUID NOT NULL,
    "reference" TEXT NOT NULL,
    "employer_id" UUID NOT NULL,
    "template" "import_template" NOT NULL,
    "file_name" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "as_at" DATE NOT NULL,
    "status" "import_status" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "rows" JSONB NOT NULL,
    "summary" JSONB NOT NULL,
    "uploaded_by_id" UUID,
    "uploaded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "taken_at" TIMESTAMPTZ(3),

    CONSTRAINT "import_batch_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "audit_entry_subject_kind_subject_id_at_idx" ON "audit_entry"("subject_kind", "subject_id", "at");

-- CreateIndex
CREATE INDEX "audit_entry_at_idx" ON "audit_entry"("at");

-- CreateIndex
CREATE UNIQUE INDEX "collaborative_code_key" ON "collaborative"("code");

-- CreateIndex
CREATE INDEX "membership_collaborative_id_idx" ON "membership"("collaborative_id");

-- CreateIndex
CREATE UNIQUE INDEX "meeting_reference_key" ON "meeting"("reference");

-- CreateIndex
CREATE UNIQUE INDEX "meeting_submission_key_key" ON "meeting"("submission_key");

-- CreateIndex
CREATE INDEX "meeting_collaborative_id_held_on_idx" ON "meeting"("collaborative_id", "held_on");

-- CreateIndex
CREATE UNIQUE INDEX "attendance_meeting_id_membership_id_key" ON "attendance"("meeting_id", "membership_id");

-- CreateIndex
CREATE UNIQUE INDEX "agenda_item_meeting_id_position_key" ON "agenda_item"("meeting_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "decision_reference_key" ON "decision"("reference");

-- CreateIndex
CREATE INDEX "decision_gap_place_id_gap_profession_idx" ON "decision"("gap_place_id", "gap_profession");

-- CreateIndex
CREATE INDEX "decision_collaborative_id_idx" ON "decision"("collaborative_id");

-- CreateIndex
CREATE UNIQUE INDEX "action_reference_key" ON "action"("reference");

-- CreateIndex
CREATE INDEX "action_collaborative_id_status_idx" ON "action"("collaborative_id", "status");

-- CreateIndex
CREATE UNIQUE INDEX "service_arrangement_team_id_key" ON "service_arrangement"("team_id");

-- CreateIndex
CREATE UNIQUE INDEX "deployment_reference_key" ON "deployment"("reference");

-- CreateIndex
CREATE UNIQUE INDEX "deployment_submission_key_key" ON "deployment"("submission_key");

-- CreateIndex
CREATE INDEX "deployment_receiving_place_id_profession_key_idx" ON "deployment"("receiving_place_id", "profession_key");

-- CreateIndex
CREATE INDEX "deployment_version_deployment_id_idx" ON "deployment_version"("deployment_id");

-- CreateIndex
CREATE INDEX "deployment_version_assignment_id_idx" ON "deployment_version"("assignment_id");

-- CreateIndex
CREATE INDEX "deployment_version_from_team_id_idx" ON "deployment_version"("from_team_id");

-- CreateIndex
CREATE INDEX "deployment_step_deployment_id_idx" ON "deployment_step"("deployment_id");

-- CreateIndex
CREATE INDEX "deployment_verdict_deployment_id_idx" ON "deployment_verdict"("deployment_id");

-- CreateIndex
CREATE INDEX "rule_setting_version_setting_id_idx" ON "rule_setting_version"("setting_id");

-- CreateIndex
CREATE UNIQUE INDEX "assessment_code_key" ON "assessment"("code");

-- CreateIndex
CREATE UNIQUE INDEX "need_reference_key" ON "need"("reference");

-- CreateIndex
CREATE INDEX "need_place_id_idx" ON "need"("place_id");

-- CreateIndex
CREATE UNIQUE INDEX "pathway_code_key" ON "pathway"("code");

-- CreateIndex
CREATE UNIQUE INDEX "pathway_block_pathway_id_position_key" ON "pathway_block"("pathway_id", "position");

-- CreateIndex
CREATE INDEX "need_factor_version_factor_id_idx" ON "need_factor_version"("factor_id");

-- CreateIndex
CREATE UNIQUE INDEX "person_email_key" ON "person"("email");

-- CreateIndex
CREATE INDEX "session_person_id_idx" ON "session"("person_id");

-- CreateIndex
CREATE INDEX "sign_in_attempt_key_hash_at_idx" ON "sign_in_attempt"("key_hash", "at");

-- CreateIndex
CREATE INDEX "appointment_person_id_idx" ON "appointment"("person_id");

-- CreateIndex
CREATE INDEX "appointment_version_appointment_id_idx" ON "appointment_version"("appointment_id");

-- CreateIndex
CREATE UNIQUE INDEX "place_code_key" ON "place"("code");

-- CreateIndex
CREATE INDEX "place_inside_parent_id_idx" ON "place_inside"("parent_id");

-- CreateIndex
CREATE UNIQUE INDEX "place_figure_place_id_measure_as_at_key" ON "place_figure"("place_id", "measure", "as_at");

-- CreateIndex
CREATE UNIQUE INDEX "body_code_key" ON "body"("code");

-- CreateIndex
CREATE UNIQUE INDEX "body_ods_code_key" ON "body"("ods_code");

-- CreateIndex
CREATE UNIQUE INDEX "team_employer_id_code_key" ON "team"("employer_id", "code");

-- CreateIndex
CREATE INDEX "team_placement_team_id_idx" ON "team_placement"("team_id");

-- CreateIndex
CREATE INDEX "team_placement_place_id_idx" ON "team_placement"("place_id");

-- CreateIndex
CREATE UNIQUE INDEX "team_row_team_id_profession_key_tier_band_group_key" ON "team_row"("team_id", "profession_key", "tier", "band_group");

-- CreateIndex
CREATE INDEX "team_row_version_team_row_id_idx" ON "team_row_version"("team_row_id");

-- CreateIndex
CREATE UNIQUE INDEX "staff_employer_id_staff_number_key" ON "staff"("employer_id", "staff_number");

-- CreateIndex
CREATE UNIQUE INDEX "registration_staff_id_register_prefix_key" ON "registration"("staff_id", "register_prefix");

-- CreateIndex
CREATE INDEX "assignment_team_id_idx" ON "assignment"("team_id");

-- CreateIndex
CREATE UNIQUE INDEX "assignment_employer_id_post_number_key" ON "assignment"("employer_id", "post_number");

-- CreateIndex
CREATE INDEX "assignment_version_assignment_id_idx" ON "assignment_version"("assignment_id");

-- CreateIndex
CREATE UNIQUE INDEX "import_batch_reference_key" ON "import_batch"("reference");

-- CreateIndex
CREATE INDEX "import_batch_employer_id_uploaded_at_idx" ON "import_batch"("employer_id", "uploaded_at");

-- AddForeignKey
ALTER TABLE "audit_personal" ADD CONSTRAINT "audit_personal_entry_id_fkey" FOREIGN KEY ("entry_id") REFERENCES "audit_entry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "collaborative_serves" ADD CONSTRAINT "collaborative_serves_collaborative_id_fkey" FOREIGN KEY ("collaborative_id") REFERENCES "collaborative"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "collaborative_serves" ADD CONSTRAINT "collaborative_serves_place_id_fkey" FOREIGN KEY ("place_id") REFERENCES "place"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_collaborative_id_fkey" FOREIGN KEY ("collaborative_id") REFERENCES "collaborative"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_employer_id_fkey" FOREIGN KEY ("employer_id") REFERENCES "body"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting" ADD CONSTRAINT "meeting_collaborative_id_fkey" FOREIGN KEY ("collaborative_id") REFERENCES "collaborative"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attendance" ADD CONSTRAINT "attendance_meeting_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "meeting"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attendance" ADD CONSTRAINT "attendance_membership_id_fkey" FOREIGN KEY ("membership_id") REFERENCES "membership"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agenda_item" ADD CONSTRAINT "agenda_item_meeting_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "meeting"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agenda_item" ADD CONSTRAINT "agenda_item_need_id_fkey" FOREIGN KEY ("need_id") REFERENCES "need"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decision" ADD CONSTRAINT "decision_agenda_item_id_fkey" FOREIGN KEY ("agenda_item_id") REFERENCES "agenda_item"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "action" ADD CONSTRAINT "action_agenda_item_id_fkey" FOREIGN KEY ("agenda_item_id") REFERENCES "agenda_item"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "action" ADD CONSTRAINT "action_owner_membership_id_fkey" FOREIGN KEY ("owner_membership_id") REFERENCES "membership"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "service_arrangement" ADD CONSTRAINT "service_arrangement_employer_id_fkey" FOREIGN KEY ("employer_id") REFERENCES "body"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "service_arrangement" ADD CONSTRAINT "service_arrangement_team_id_fkey" FOREIGN KEY ("team_id") REFERENCES "team"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "deployment" ADD CONSTRAINT "deployment_collaborative_id_fkey" FOREIGN KEY ("collaborative_id") REFERENCES "collaborative"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "deployment" ADD CONSTRAINT "deployment_decision_id_fkey" FOREIGN KEY ("decision_id") REFERENCES "decision"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "deployment" ADD CONSTRAINT "deployment_need_id_fkey" FOREIGN KEY ("need_id") REFERENCES "need"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "deployment_version" ADD CONSTRAINT "deployment_version_deployment_id_fkey" FOREIGN KEY ("deployment_id") REFERENCES "deployment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "deployment_version" ADD CONSTRAINT "deployment_version_assignment_id_fkey" FOREIGN KEY ("assignment_id") REFERENCES "assignment"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "released_name" ADD CONSTRAINT "released_name_deployment_id_fkey" FOREIGN KEY ("deployment_id") REFERENCES "deployment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "deployment_step" ADD CONSTRAINT "deployment_step_deployment_id_fkey" FOREIGN KEY ("deployment_id") REFERENCES "deployment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "deployment_verdict" ADD CONSTRAINT "deployment_verdict_deployment_id_fkey" FOREIGN KEY ("deployment_id") REFERENCES "deployment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rule_setting_version" ADD CONSTRAINT "rule_setting_version_setting_id_fkey" FOREIGN KEY ("setting_id") REFERENCES "rule_setting"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "need" ADD CONSTRAINT "need_assessment_id_fkey" FOREIGN KEY ("assessment_id") REFERENCES "assessment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "need" ADD CONSTRAINT "need_place_id_fkey" FOREIGN KEY ("place_id") REFERENCES "place"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "need" ADD CONSTRAINT "need_theme_key_fkey" FOREIGN KEY ("theme_key") REFERENCES "rpna_theme"("key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pathway" ADD CONSTRAINT "pathway_need_id_fkey" FOREIGN KEY ("need_id") REFERENCES "need"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pathway_block" ADD CONSTRAINT "pathway_block_pathway_id_fkey" FOREIGN KEY ("pathway_id") REFERENCES "pathway"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "block_share" ADD CONSTRAINT "block_share_block_id_fkey" FOREIGN KEY ("block_id") REFERENCES "pathway_block"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "need_factor" ADD CONSTRAINT "need_factor_pathway_id_fkey" FOREIGN KEY ("pathway_id") REFERENCES "pathway"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "need_factor" ADD CONSTRAINT "need_factor_block_id_fkey" FOREIGN KEY ("block_id") REFERENCES "pathway_block"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "need_factor" ADD CONSTRAINT "need_factor_place_id_fkey" FOREIGN KEY ("place_id") REFERENCES "place"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "need_factor_version" ADD CONSTRAINT "need_factor_version_factor_id_fkey" FOREIGN KEY ("factor_id") REFERENCES "need_factor"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "account" ADD CONSTRAINT "account_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "account"("person_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "appointment" ADD CONSTRAINT "appointment_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "appointment_version" ADD CONSTRAINT "appointment_version_appointment_id_fkey" FOREIGN KEY ("appointment_id") REFERENCES "appointment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "place_inside" ADD CONSTRAINT "place_inside_child_id_fkey" FOREIGN KEY ("child_id") REFERENCES "place"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "place_inside" ADD CONSTRAINT "place_inside_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "place"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "place_figure" ADD CONSTRAINT "place_figure_place_id_fkey" FOREIGN KEY ("place_id") REFERENCES "place"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "body_serves" ADD CONSTRAINT "body_serves_body_id_fkey" FOREIGN KEY ("body_id") REFERENCES "body"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "body_serves" ADD CONSTRAINT "body_serves_place_id_fkey" FOREIGN KEY ("place_id") REFERENCES "place"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "team" ADD CONSTRAINT "team_employer_id_fkey" FOREIGN KEY ("employer_id") REFERENCES "body"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "team_placement" ADD CONSTRAINT "team_placement_team_id_fkey" FOREIGN KEY ("team_id") REFERENCES "team"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "team_placement" ADD CONSTRAINT "team_placement_place_id_fkey" FOREIGN KEY ("place_id") REFERENCES "place"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "team_row" ADD CONSTRAINT "team_row_team_id_fkey" FOREIGN KEY ("team_id") REFERENCES "team"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "team_row_version" ADD CONSTRAINT "team_row_version_team_row_id_fkey" FOREIGN KEY ("team_row_id") REFERENCES "team_row"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "team_row_version" ADD CONSTRAINT "team_row_version_import_batch_id_fkey" FOREIGN KEY ("import_batch_id") REFERENCES "import_batch"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "named_records_agreement" ADD CONSTRAINT "named_records_agreement_body_id_fkey" FOREIGN KEY ("body_id") REFERENCES "body"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "staff" ADD CONSTRAINT "staff_employer_id_fkey" FOREIGN KEY ("employer_id") REFERENCES "body"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "registration" ADD CONSTRAINT "registration_staff_id_fkey" FOREIGN KEY ("staff_id") REFERENCES "staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assignment" ADD CONSTRAINT "assignment_staff_id_fkey" FOREIGN KEY ("staff_id") REFERENCES "staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assignment" ADD CONSTRAINT "assignment_team_id_fkey" FOREIGN KEY ("team_id") REFERENCES "team"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assignment_version" ADD CONSTRAINT "assignment_version_assignment_id_fkey" FOREIGN KEY ("assignment_id") REFERENCES "assignment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assignment_version" ADD CONSTRAINT "assignment_version_import_batch_id_fkey" FOREIGN KEY ("import_batch_id") REFERENCES "import_batch"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import_batch" ADD CONSTRAINT "import_batch_employer_id_fkey" FOREIGN KEY ("employer_id") REFERENCES "body"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ---------------------------------------------------------------------------------------------------------------
-- What Prisma's schema language cannot say: codes and references without a relation, days in order, versions that
-- do not overlap, contract, append-only audit, roles and row security.
-- ---------------------------------------------------------------------------------------------------------------

CREATE EXTENSION IF NOT EXISTS btree_gist;

-- References -----------------------------------------------------------------------------------------------------
ALTER TABLE occupation_code ADD FOREIGN KEY (profession_key) REFERENCES profession (key);
ALTER TABLE esr_job_role ADD FOREIGN KEY (profession_key) REFERENCES profession (key);
ALTER TABLE appointment ADD FOREIGN KEY (place_id) REFERENCES place (id),
  ADD FOREIGN KEY (body_id) REFERENCES body (id),
  ADD FOREIGN KEY (collaborative_id) REFERENCES collaborative (id),
  ADD CONSTRAINT appointment_one_scope CHECK (num_nonnulls(place_id, body_id, collaborative_id) = 1);
ALTER TABLE collaborative ADD FOREIGN KEY (profession_key) REFERENCES profession (key);
ALTER TABLE membership ADD FOREIGN KEY (profession_key) REFERENCES profession (key);
ALTER TABLE meeting ADD FOREIGN KEY (recorded_by_id) REFERENCES person (id);
ALTER TABLE attendance ADD FOREIGN KEY (profession_key) REFERENCES profession (key);
ALTER TABLE decision ADD FOREIGN KEY (collaborative_id) REFERENCES collaborative (id),
  ADD FOREIGN KEY (gap_place_id) REFERENCES place (id),
  ADD FOREIGN KEY (gap_profession) REFERENCES profession (key),
  ADD CONSTRAINT decision_gap_whole CHECK (num_nonnulls(gap_place_id, gap_profession) <> 1),
  ADD CONSTRAINT decision_review_later CHECK (review_on IS NULL OR review_on >= decided_on);
ALTER TABLE action ADD FOREIGN KEY (collaborative_id) REFERENCES collaborative (id);
ALTER TABLE agenda_item ADD CONSTRAINT agenda_item_need CHECK (serves <> 'need' OR need_id IS NOT NULL);
ALTER TABLE assessment ADD FOREIGN KEY (place_id) REFERENCES place (id);
ALTER TABLE pathway ADD FOREIGN KEY (region_id) REFERENCES place (id);
ALTER TABLE block_share ADD FOREIGN KEY (profession_key) REFERENCES profession (key),
  ADD CONSTRAINT block_share_range CHECK (share > 0 AND share <= 1);
ALTER TABLE need_factor ADD FOREIGN KEY (profession_key) REFERENCES profession (key),
  ADD CONSTRAINT need_factor_subject UNIQUE NULLS NOT DISTINCT (kind, pathway_id, block_id, profession_key, place_id);
ALTER TABLE need_factor_version ADD CONSTRAINT need_factor_order
  CHECK (central >= 0 AND (low IS NULL OR (low >= 0 AND low <= central)) AND (high IS NULL OR high >= central));
ALTER TABLE team_row ADD FOREIGN KEY (profession_key) REFERENCES profession (key);
ALTER TABLE team_row_version ADD CONSTRAINT team_row_not_negative CHECK (
  in_post_wte >= 0 AND coalesce(budgeted_wte, 0) >= 0 AND coalesce(fixed_term_wte, 0) >= 0
  AND coalesce(fixed_term_wte, 0) <= in_post_wte);
ALTER TABLE assignment ADD FOREIGN KEY (employer_id) REFERENCES body (id);
ALTER TABLE assignment_version ADD FOREIGN KEY (profession_key) REFERENCES profession (key),
  ADD CONSTRAINT assignment_wte_not_negative CHECK (contracted_wte >= 0);
ALTER TABLE import_batch ADD FOREIGN KEY (uploaded_by_id) REFERENCES person (id),
  ADD CONSTRAINT import_batch_taken CHECK ((status = 'taken') = (taken_at IS NOT NULL));
ALTER TABLE service_arrangement ADD FOREIGN KEY (lead_staff_id) REFERENCES staff (id);
ALTER TABLE deployment ADD FOREIGN KEY (receiving_place_id) REFERENCES place (id),
  ADD FOREIGN KEY (profession_key) REFERENCES profession (key),
  ADD FOREIGN KEY (requested_by_id) REFERENCES person (id);
ALTER TABLE deployment_version ADD FOREIGN KEY (host_id) REFERENCES body (id),
  ADD FOREIGN KEY (from_team_id) REFERENCES team (id),
  ADD CONSTRAINT deployment_wte_positive CHECK (wte > 0),
  ADD CONSTRAINT deployment_released_whole CHECK (
    status IN ('requested', 'declined', 'withdrawn') OR (host_id IS NOT NULL AND from_team_id IS NOT NULL));
ALTER TABLE deployment_step ADD FOREIGN KEY (by_person_id) REFERENCES person (id);
ALTER TABLE rule_setting ADD FOREIGN KEY (region_id) REFERENCES place (id),
  ADD CONSTRAINT rule_setting_subject UNIQUE NULLS NOT DISTINCT (key, region_id);
ALTER TABLE team_placement ADD CONSTRAINT team_placement_share CHECK (share > 0 AND share <= 1),
  ADD CONSTRAINT team_placement_no_overlap
    EXCLUDE USING gist (team_id WITH =, place_id WITH =, daterange(valid_from, valid_to) WITH &&);

-- Days in order --------------------------------------------------------------------------------------------------
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['place', 'place_inside', 'body_serves', 'collaborative_serves', 'membership', 'assessment',
    'team_placement', 'appointment_version', 'need_factor_version', 'team_row_version', 'assignment_version',
    'deployment_version', 'rule_setting_version']
  LOOP
    EXECUTE format('ALTER TABLE %I ADD CONSTRAINT %I CHECK (valid_to IS NULL OR valid_from IS NULL OR valid_to > valid_from)',
      t, t || '_days_in_order');
  END LOOP;
END $$;

-- Versions: never two for the same thing, day and moment -----------------------------------------------------------
DO $$
DECLARE v text[];
BEGIN
  FOREACH v SLICE 1 IN ARRAY ARRAY[['appointment_version', 'appointment_id'], ['need_factor_version', 'factor_id'],
    ['team_row_version', 'team_row_id'], ['assignment_version', 'assignment_id'],
    ['deployment_version', 'deployment_id'], ['rule_setting_version', 'setting_id']]
  LOOP
    EXECUTE format('ALTER TABLE %I ADD CONSTRAINT %I EXCLUDE USING gist (%I WITH =, daterange(valid_from, valid_to) WITH &&,
      tstzrange(recorded_from, recorded_to) WITH &&)', v[1], v[1] || '_no_overlap', v[2]);
  END LOOP;
END $$;

-- Places and what an appointment covers ----------------------------------------------------------------------------
-- Every place inside another on a day, itself included. An edge without days has always held.
CREATE FUNCTION places_inside(roots uuid[], on_day date) RETURNS TABLE (place_id uuid)
LANGUAGE sql STABLE AS $$
  WITH RECURSIVE inside AS (
    SELECT unnest(roots) AS id
    UNION
    SELECT e.child_id FROM place_inside e JOIN inside i ON e.parent_id = i.id
    WHERE (e.valid_from IS NULL OR e.valid_from <= on_day) AND (e.valid_to IS NULL OR e.valid_to > on_day)
  )
  SELECT id FROM inside
$$;

-- The regions (and the country) that a place lies in on a day, itself included.
CREATE FUNCTION places_around(start uuid, on_day date) RETURNS TABLE (place_id uuid, distance int)
LANGUAGE sql STABLE AS $$
  WITH RECURSIVE around AS (
    SELECT start AS id, 0 AS distance
    UNION
    SELECT e.parent_id, a.distance + 1 FROM place_inside e JOIN around a ON e.child_id = a.id
    WHERE (e.valid_from IS NULL OR e.valid_from <= on_day) AND (e.valid_to IS NULL OR e.valid_to > on_day)
  )
  SELECT id, min(distance) FROM around GROUP BY id
$$;

-- What each current appointment of a person covers: its own place, body or collaborative, and the places inside it,
-- those that the body serves, or those that the collaborative serves.
CREATE FUNCTION appointment_cover(of_person uuid, on_day date)
RETURNS TABLE (appointment_id uuid, role role_name, scope_kind text, scope_id uuid, covers_kind text, covers_id uuid)
LANGUAGE sql STABLE AS $$
  WITH held AS (
    SELECT a.id, a.role, a.place_id, a.body_id, a.collaborative_id,
      CASE WHEN a.place_id IS NOT NULL THEN 'place' WHEN a.body_id IS NOT NULL THEN 'body' ELSE 'collaborative' END AS kind,
      coalesce(a.place_id, a.body_id, a.collaborative_id) AS scope,
      ARRAY(
        SELECT a.place_id WHERE a.place_id IS NOT NULL
        UNION SELECT s.place_id FROM body_serves s WHERE s.body_id = a.body_id
          AND (s.valid_from IS NULL OR s.valid_from <= on_day) AND (s.valid_to IS NULL OR s.valid_to > on_day)
        UNION SELECT s.place_id FROM collaborative_serves s WHERE s.collaborative_id = a.collaborative_id
          AND (s.valid_from IS NULL OR s.valid_from <= on_day) AND (s.valid_to IS NULL OR s.valid_to > on_day)
      ) AS roots
    FROM appointment a
    WHERE a.person_id = of_person AND EXISTS (
      SELECT 1 FROM appointment_version v WHERE v.appointment_id = a.id AND v.recorded_to IS NULL
        AND v.valid_from <= on_day AND (v.valid_to IS NULL OR v.valid_to > on_day))
  )
  SELECT h.id, h.role, h.kind, h.scope, h.kind, h.scope FROM held h
  UNION
  SELECT h.id, h.role, h.kind, h.scope, 'place', p.place_id FROM held h, places_inside(h.roots, on_day) p
$$;

-- Contract: the last line -------------------------------------------------------------------------------------------
-- Writers lock the assignment (or, without names, the team) before they judge; this refuses what slipped past the gate.
-- Requested with an assignment, released, accepted and agreed reserve; existing arrangements are recorded, not refused.
CREATE FUNCTION deployment_within_contract() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE worst record;
BEGIN
  IF NEW.recorded_to IS NOT NULL OR NEW.from_team_id IS NULL
     OR NEW.status NOT IN ('requested', 'released', 'accepted', 'agreed')
     OR (SELECT existing_arrangement FROM deployment WHERE id = NEW.deployment_id) THEN
    RETURN NULL;
  END IF;
  WITH reserving AS (
    SELECT v.valid_from, v.valid_to, v.wte FROM deployment_version v
    WHERE v.recorded_to IS NULL AND v.status IN ('requested', 'released', 'accepted', 'agreed')
      AND v.from_team_id = NEW.from_team_id AND v.assignment_id IS NOT DISTINCT FROM NEW.assignment_id
      AND (NEW.assignment_id IS NOT NULL OR (v.tier = NEW.tier
        AND (SELECT profession_key FROM deployment WHERE id = v.deployment_id)
          = (SELECT profession_key FROM deployment WHERE id = NEW.deployment_id)))
      AND v.valid_from < NEW.valid_to AND v.valid_to > NEW.valid_from
  ), contract AS (
    SELECT a.valid_from, a.valid_to, a.contracted_wte AS wte FROM assignment_version a
    WHERE a.assignment_id = NEW.assignment_id AND a.recorded_to IS NULL
    UNION ALL
    SELECT t.valid_from, t.valid_to, t.in_post_wte FROM team_row_version t JOIN team_row r ON r.id = t.team_row_id
    WHERE NEW.assignment_id IS NULL AND r.team_id = NEW.from_team_id AND r.tier = NEW.tier AND t.recorded_to IS NULL
      AND r.profession_key = (SELECT profession_key FROM deployment WHERE id = NEW.deployment_id)
  ), day AS (
    SELECT NEW.valid_from AS d
    UNION SELECT valid_from FROM reserving WHERE valid_from > NEW.valid_from
    UNION SELECT valid_from FROM contract WHERE valid_from > NEW.valid_from AND valid_from < NEW.valid_to
    UNION SELECT valid_to FROM contract WHERE valid_to > NEW.valid_from AND valid_to < NEW.valid_to
  )
  SELECT day.d,
    (SELECT sum(r.wte) FROM reserving r WHERE r.valid_from <= day.d AND r.valid_to > day.d) AS reserved,
    coalesce((SELECT sum(c.wte) FROM contract c WHERE c.valid_from <= day.d AND (c.valid_to IS NULL OR c.valid_to > day.d)), 0) AS contracted
  INTO worst FROM day
  WHERE (SELECT sum(r.wte) FROM reserving r WHERE r.valid_from <= day.d AND r.valid_to > day.d)
      > coalesce((SELECT sum(c.wte) FROM contract c WHERE c.valid_from <= day.d AND (c.valid_to IS NULL OR c.valid_to > day.d)), 0)
  ORDER BY day.d LIMIT 1;
  IF FOUND THEN
    RAISE EXCEPTION 'on % % WTE would be reserved of % contracted', worst.d, worst.reserved, worst.contracted
      USING ERRCODE = 'CYD01';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER deployment_within_contract AFTER INSERT OR UPDATE ON deployment_version
  FOR EACH ROW EXECUTE FUNCTION deployment_within_contract();

-- Audit is only ever added to ----------------------------------------------------------------------------------------
CREATE FUNCTION audit_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'audit entries are never changed' USING ERRCODE = 'CYD02';
END $$;
CREATE TRIGGER audit_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_entry
  FOR EACH STATEMENT EXECUTE FUNCTION audit_is_append_only();

-- Roles -----------------------------------------------------------------------------------------------------------
-- The one who migrates owns the tables; the portal works as `cydweithio_app`, its pages read as `cydweithio_reader`.
-- Both are roles without sign-in: connections take them on. Roles belong to the server, so another database may have
-- made them already.
DO $$
DECLARE wanted text;
BEGIN
  FOREACH wanted IN ARRAY ARRAY['cydweithio_app', 'cydweithio_reader'] LOOP
    BEGIN
      EXECUTE format('CREATE ROLE %I NOLOGIN', wanted);
    EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
    END;
    EXECUTE format('GRANT %I TO CURRENT_USER', wanted);
  END LOOP;
END $$;
GRANT USAGE ON SCHEMA public TO cydweithio_app, cydweithio_reader;
GRANT SELECT ON ALL TABLES IN SCHEMA public TO cydweithio_app, cydweithio_reader;
REVOKE SELECT ON account, session, sign_in_attempt, audit_entry, audit_personal FROM cydweithio_reader;
GRANT INSERT ON session, sign_in_attempt, audit_entry, audit_personal, reference_counter, meeting, attendance, agenda_item,
  decision, action, team, team_placement, team_row, team_row_version, staff, registration, assignment, assignment_version,
  import_batch, service_arrangement, deployment, deployment_version, released_name, deployment_step, deployment_verdict
  TO cydweithio_app;
GRANT UPDATE ON session, reference_counter, meeting, action, team, team_placement, team_row, team_row_version, staff,
  registration, assignment, assignment_version, import_batch, service_arrangement, deployment, deployment_version, released_name
  TO cydweithio_app;
GRANT UPDATE (locale) ON person TO cydweithio_app;
GRANT DELETE ON sign_in_attempt, released_name TO cydweithio_app;

-- Row security ------------------------------------------------------------------------------------------------------
-- The second line. Each transaction says for whom it works and what that person reaches; without that, nothing that is
-- not public is seen. `app.platform` is switched on by the few functions that act for the portal itself: signing in,
-- judging a deployment, taking an import.
CREATE FUNCTION app_person() RETURNS uuid LANGUAGE sql STABLE AS $$ SELECT nullif(current_setting('app.person', true), '')::uuid $$;
CREATE FUNCTION app_platform() RETURNS boolean LANGUAGE sql STABLE AS $$ SELECT coalesce(current_setting('app.platform', true), '') = 'on' $$;
CREATE FUNCTION app_reach(of_kind text) RETURNS uuid[] LANGUAGE sql STABLE AS $$
  SELECT coalesce(nullif(current_setting('app.' || of_kind, true), '')::uuid[], '{}')
$$;

DO $$
DECLARE
  t text;
  p text[];
  signed_in text := '(SELECT app_platform() OR app_person() IS NOT NULL)';
  own_collaborative text := '(SELECT app_platform()) OR collaborative_id = ANY ((SELECT app_reach(''collaboratives''))::uuid[])';
  in_meeting text := '(SELECT app_platform()) OR EXISTS (SELECT 1 FROM meeting m WHERE m.id = meeting_id)';
  in_deployment text := '(SELECT app_platform()) OR EXISTS (SELECT 1 FROM deployment d WHERE d.id = deployment_id)';
  named_employer text := '(SELECT app_platform()) OR employer_id = ANY ((SELECT app_reach(''named_bodies''))::uuid[])';
BEGIN
  -- Public: what the "About the data" page shows to anyone, and what holds no record of anybody.
  FOREACH t IN ARRAY ARRAY['profession', 'occupation_code', 'esr_job_role', 'rpna_theme', 'place', 'place_inside', 'place_figure',
    'body', 'body_serves', 'rule_setting', 'rule_setting_version', 'loaded_data', 'reference_counter']
  LOOP
    EXECUTE format('CREATE POLICY seen_by_all ON %I USING (true) WITH CHECK (true)', t);
  END LOOP;

  FOREACH p SLICE 1 IN ARRAY ARRAY[
    -- table, who sees and writes the row
    ['person', signed_in],
    ['account', '(SELECT app_platform())'],
    ['session', '(SELECT app_platform())'],
    ['sign_in_attempt', '(SELECT app_platform())'],
    ['appointment', '(SELECT app_platform()) OR person_id = (SELECT app_person())'],
    ['appointment_version', '(SELECT app_platform()) OR EXISTS (SELECT 1 FROM appointment a WHERE a.id = appointment_id)'],
    ['audit_entry', '(SELECT app_platform()) OR person_id = (SELECT app_person())'],
    ['audit_personal', '(SELECT app_platform()) OR EXISTS (SELECT 1 FROM audit_entry e WHERE e.id = entry_id)'],
    ['collaborative', signed_in],
    ['collaborative_serves', signed_in],
    ['membership', own_collaborative],
    ['meeting', own_collaborative],
    ['attendance', in_meeting],
    ['agenda_item', in_meeting],
    ['decision', own_collaborative || ' OR gap_place_id = ANY ((SELECT app_reach(''places''))::uuid[])'],
    ['action', own_collaborative],
    ['assessment', signed_in],
    ['need', signed_in],
    ['pathway', signed_in],
    ['pathway_block', signed_in],
    ['block_share', signed_in],
    ['need_factor', signed_in],
    ['need_factor_version', signed_in],
    ['team', signed_in],
    ['team_placement', signed_in],
    ['team_row', '(SELECT app_platform()) OR EXISTS (SELECT 1 FROM team t WHERE t.id = team_id
        AND t.employer_id = ANY ((SELECT app_reach(''region_bodies''))::uuid[]))'],
    ['team_row_version', '(SELECT app_platform()) OR EXISTS (SELECT 1 FROM team_row r WHERE r.id = team_row_id)'],
    ['named_records_agreement', signed_in],
    ['service_arrangement', '(SELECT app_platform()) OR employer_id = ANY ((SELECT app_reach(''bodies''))::uuid[])'],
    ['staff', named_employer],
    ['registration', '(SELECT app_platform()) OR EXISTS (SELECT 1 FROM staff s WHERE s.id = staff_id)'],
    ['assignment', named_employer],
    ['assignment_version', '(SELECT app_platform()) OR EXISTS (SELECT 1 FROM assignment a WHERE a.id = assignment_id)'],
    ['import_batch', named_employer],
    ['deployment', own_collaborative || ' OR receiving_place_id = ANY ((SELECT app_reach(''places''))::uuid[])
        OR requested_by_id = (SELECT app_person()) OR deployment_is_hosted(id)'],
    ['deployment_version', in_deployment],
    ['deployment_step', in_deployment],
    ['deployment_verdict', in_deployment],
    ['released_name', '(SELECT app_platform()) OR deployment_is_hosted(deployment_id) OR EXISTS (SELECT 1 FROM deployment d
        WHERE d.id = deployment_id AND (d.collaborative_id = ANY ((SELECT app_reach(''collaboratives''))::uuid[])
          OR d.receiving_place_id = ANY ((SELECT app_reach(''name_places''))::uuid[])))']
  ]
  LOOP
    IF p[1] = 'deployment' THEN
      -- Asks past row security, or the policies of deployment and its versions would ask each other for ever.
      CREATE FUNCTION deployment_is_hosted(which uuid) RETURNS boolean
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $f$
        SELECT EXISTS (SELECT 1 FROM deployment_version v WHERE v.deployment_id = which AND v.recorded_to IS NULL
          AND v.host_id = ANY ((SELECT app_reach('bodies'))::uuid[]))
      $f$;
    END IF;
    EXECUTE format('CREATE POLICY seen_within_reach ON %I USING (%s) WITH CHECK (%s)', p[1], p[2], p[2]);
  END LOOP;

  FOR t IN SELECT relname FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace AND relname <> '_prisma_migrations'
  LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
  END LOOP;
END $$;

-- What teams have on a day, without persons: WTE by team, profession and tier. It reads past row security, since it
-- adds up named assignments, and so asks itself which employers the reader may see. Long absence comes with status later.
CREATE FUNCTION team_supply(on_day date)
RETURNS TABLE (team_id uuid, employer_id uuid, setting setting, profession_key text, tier tier, in_post_wte numeric,
  budgeted_wte numeric, fixed_term_wte numeric, oldest date)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  WITH seen AS (
    SELECT t.id, t.employer_id, t.setting, EXISTS (
        SELECT 1 FROM named_records_agreement n WHERE n.body_id = t.employer_id AND n.valid_from <= on_day) AS named
    FROM team t WHERE app_platform() OR t.employer_id = ANY (app_reach('region_bodies'))
  ), aggregate AS (
    SELECT s.id, r.profession_key, r.tier, sum(v.in_post_wte) AS in_post, sum(v.budgeted_wte) AS budgeted,
      sum(v.fixed_term_wte) AS fixed_term, min(v.valid_from) AS oldest
    FROM seen s JOIN team_row r ON r.team_id = s.id JOIN team_row_version v ON v.team_row_id = r.id
    WHERE v.recorded_to IS NULL AND v.valid_from <= on_day AND (v.valid_to IS NULL OR v.valid_to > on_day)
    GROUP BY s.id, r.profession_key, r.tier
  ), named AS (
    SELECT s.id, v.profession_key, v.tier,
      sum(v.contracted_wte) FILTER (WHERE v.contract_type IN ('permanent', 'fixed_term')) AS in_post,
      sum(v.contracted_wte) FILTER (WHERE v.contract_type = 'fixed_term' OR v.funding_ends_on IS NOT NULL) AS fixed_term,
      min(b.as_at) AS oldest
    FROM seen s JOIN assignment a ON a.team_id = s.id JOIN assignment_version v ON v.assignment_id = a.id
      JOIN import_batch b ON b.id = v.import_batch_id
    WHERE s.named AND v.recorded_to IS NULL AND v.valid_from <= on_day AND (v.valid_to IS NULL OR v.valid_to > on_day)
    GROUP BY s.id, v.profession_key, v.tier
  )
  -- A team with named records counts these; its aggregate rows then give only what names cannot: the budget.
  SELECT s.id, s.employer_id, s.setting, coalesce(n.profession_key, a.profession_key), coalesce(n.tier, a.tier),
    coalesce(CASE WHEN s.named THEN n.in_post END, CASE WHEN s.named AND n.id IS NOT NULL THEN 0 END, a.in_post),
    a.budgeted, CASE WHEN n.id IS NOT NULL THEN n.fixed_term ELSE a.fixed_term END, least(n.oldest, a.oldest)
  FROM (aggregate a FULL JOIN named n ON n.id = a.id AND n.profession_key = a.profession_key AND n.tier = a.tier)
    JOIN seen s ON s.id = coalesce(n.id, a.id)
$$;

COMMIT;
