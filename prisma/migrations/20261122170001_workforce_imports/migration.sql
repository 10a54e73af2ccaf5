BEGIN;

-- CreateEnum
CREATE TYPE "import_verdict" AS ENUM ('created', 'changed', 'unchanged', 'leaving', 'asking', 'rejected');

-- CreateEnum
CREATE TYPE "import_question" AS ENUM ('profession', 'team');

-- CreateEnum
CREATE TYPE "presence" AS ENUM ('in_post', 'long_absence', 'apart');

-- AlterTable
ALTER TABLE "team_row_version" ADD COLUMN     "ended_by_id" UUID,
ADD COLUMN     "long_absent_wte" DECIMAL(8,5),
ADD COLUMN     "apart_wte" DECIMAL(8,5);

-- AlterTable
ALTER TABLE "assignment_version" ADD COLUMN     "ended_by_id" UUID,
ADD COLUMN     "presence" "presence" NOT NULL DEFAULT 'in_post',
ADD COLUMN     "position_title" TEXT,
ADD COLUMN     "decided_by" TEXT,
ADD COLUMN     "decided_from" TEXT,
ADD COLUMN     "advanced_practice" BOOLEAN,
ADD COLUMN     "first_contact" BOOLEAN,
ADD COLUMN     "prescriber" BOOLEAN,
ADD COLUMN     "welsh_level" INTEGER;

-- AlterTable
-- Files that were only checked hold nothing that is recorded: they are sent again. Of what was taken the counts stay.
DELETE FROM import_batch WHERE status = 'checked';
ALTER TABLE import_batch DROP CONSTRAINT import_batch_taken;
ALTER TABLE "import_batch" DROP COLUMN "rows",
ADD COLUMN     "bytes" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "attempts" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "checked_at" TIMESTAMPTZ(3),
ADD COLUMN     "layout" JSONB,
ADD COLUMN     "leased_until" TIMESTAMPTZ(3),
ADD COLUMN     "mapping" JSONB,
ADD COLUMN     "named" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "problem" JSONB,
ADD COLUMN     "rows_read" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "sender" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "taken_by_id" UUID,
ADD COLUMN     "undone_at" TIMESTAMPTZ(3),
ADD COLUMN     "undone_by_id" UUID,
ADD COLUMN     "undone_reason" TEXT,
ALTER COLUMN "summary" DROP NOT NULL;

-- CreateTable
CREATE TABLE "import_file_part" (
    "batch_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "bytes" BYTEA NOT NULL,

    CONSTRAINT "import_file_part_pkey" PRIMARY KEY ("batch_id","number")
);

-- CreateTable
CREATE TABLE "import_row" (
    "batch_id" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "row" INTEGER,
    "key" TEXT,
    "verdict" "import_verdict" NOT NULL,
    "facts" JSONB,
    "before" JSONB,
    "cells" JSONB,
    "remarks" JSONB,
    "question" TEXT,
    "wte" DECIMAL(8,5),
    "left_out" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "import_row_pkey" PRIMARY KEY ("batch_id","ordinal")
);

-- CreateTable
CREATE TABLE "import_mend" (
    "batch_id" UUID NOT NULL,
    "row" INTEGER NOT NULL,
    "column" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "mended_by_id" UUID NOT NULL,
    "mended_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "import_mend_pkey" PRIMARY KEY ("batch_id","row","column")
);

-- CreateTable
CREATE TABLE "import_answer" (
    "employer_id" UUID NOT NULL,
    "kind" "import_question" NOT NULL,
    "about" TEXT NOT NULL,
    "answer" JSONB NOT NULL,
    "answered_by_id" UUID,
    "answered_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "import_answer_pkey" PRIMARY KEY ("employer_id","kind","about")
);

-- CreateTable
CREATE TABLE "import_mapping" (
    "employer_id" UUID NOT NULL,
    "sender" TEXT NOT NULL DEFAULT '',
    "template" "import_template" NOT NULL,
    "headings_sha256" TEXT NOT NULL,
    "mapping" JSONB NOT NULL,
    "saved_by_id" UUID,
    "saved_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "import_mapping_pkey" PRIMARY KEY ("employer_id","sender","template","headings_sha256")
);

-- CreateTable
CREATE TABLE "import_change" (
    "batch_id" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "subject" TEXT NOT NULL,
    "subject_id" UUID NOT NULL,
    "before" JSONB,
    "after" JSONB,

    CONSTRAINT "import_change_pkey" PRIMARY KEY ("batch_id","ordinal")
);

-- CreateIndex
CREATE INDEX "import_row_batch_id_verdict_idx" ON "import_row"("batch_id", "verdict");

-- CreateIndex
CREATE INDEX "import_batch_status_leased_until_idx" ON "import_batch"("status", "leased_until");

-- AddForeignKey
ALTER TABLE "team_row_version" ADD CONSTRAINT "team_row_version_ended_by_id_fkey" FOREIGN KEY ("ended_by_id") REFERENCES "import_batch"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assignment_version" ADD CONSTRAINT "assignment_version_ended_by_id_fkey" FOREIGN KEY ("ended_by_id") REFERENCES "import_batch"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import_file_part" ADD CONSTRAINT "import_file_part_batch_id_fkey" FOREIGN KEY ("batch_id") REFERENCES "import_batch"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import_row" ADD CONSTRAINT "import_row_batch_id_fkey" FOREIGN KEY ("batch_id") REFERENCES "import_batch"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import_mend" ADD CONSTRAINT "import_mend_batch_id_fkey" FOREIGN KEY ("batch_id") REFERENCES "import_batch"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import_answer" ADD CONSTRAINT "import_answer_employer_id_fkey" FOREIGN KEY ("employer_id") REFERENCES "body"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import_mapping" ADD CONSTRAINT "import_mapping_employer_id_fkey" FOREIGN KEY ("employer_id") REFERENCES "body"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import_change" ADD CONSTRAINT "import_change_batch_id_fkey" FOREIGN KEY ("batch_id") REFERENCES "import_batch"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

UPDATE import_batch SET named = (template = 'named');
ALTER TABLE import_batch ALTER COLUMN bytes DROP DEFAULT, ALTER COLUMN named DROP DEFAULT, ALTER COLUMN sender DROP DEFAULT;
ALTER TABLE import_batch
  ADD FOREIGN KEY (taken_by_id) REFERENCES person (id),
  ADD FOREIGN KEY (undone_by_id) REFERENCES person (id),
  ADD CONSTRAINT import_batch_taken CHECK ((status IN ('taken', 'undone')) = (taken_at IS NOT NULL)),
  ADD CONSTRAINT import_batch_undone CHECK ((status = 'undone') = (undone_at IS NOT NULL)),
  ADD CONSTRAINT import_batch_refused CHECK ((status = 'refused') = (problem IS NOT NULL));
ALTER TABLE team_row_version ADD CONSTRAINT team_row_apart_not_negative CHECK (
  coalesce(long_absent_wte, 0) >= 0 AND coalesce(apart_wte, 0) >= 0 AND coalesce(long_absent_wte, 0) <= in_post_wte);
ALTER TABLE assignment_version ADD CONSTRAINT assignment_welsh_level CHECK (welsh_level BETWEEN 0 AND 5);
ALTER TABLE import_mend ADD FOREIGN KEY (mended_by_id) REFERENCES person (id);
ALTER TABLE import_answer ADD FOREIGN KEY (answered_by_id) REFERENCES person (id);
ALTER TABLE import_mapping ADD FOREIGN KEY (saved_by_id) REFERENCES person (id);

-- The key of a row by team, as the domain writes it (JSON without spaces).
CREATE FUNCTION team_row_key(team_code text, profession_key text, tier tier, band_group text) RETURNS text
LANGUAGE sql STABLE AS $$
  SELECT '[' || to_json(team_code)::text || ',' || to_json(profession_key)::text || ',' || to_json(tier::text)::text || ','
    || to_json(band_group)::text || ']'
$$;

-- The named parts of a flat object.
CREATE FUNCTION pick(facts jsonb, wanted text[]) RETURNS jsonb LANGUAGE sql IMMUTABLE AS $$
  SELECT coalesce(jsonb_object_agg(key, value), '{}') FROM jsonb_each(facts) WHERE key = ANY (wanted)
$$;

-- Roles and row security ---------------------------------------------------------------------------------------------
-- A file, its rows and its answers are seen by those who may see the employer's named records, and written by the
-- portal, which asks first who may import.
GRANT SELECT ON import_file_part, import_row, import_mend, import_answer, import_mapping, import_change TO cydweithio_app;
GRANT SELECT ON import_row, import_mend, import_answer, import_mapping, import_change TO cydweithio_reader;
GRANT INSERT, UPDATE, DELETE ON import_file_part, import_row, import_mend, import_answer, import_mapping, import_change
  TO cydweithio_app;
-- An entry that an undone batch made goes with it.
GRANT DELETE ON registration TO cydweithio_app;
-- Rows are staged in tables of the transaction's own, and compared before they are kept.
DO $$ BEGIN EXECUTE format('GRANT TEMPORARY ON DATABASE %I TO cydweithio_app', current_database()); END $$;
DO $$
DECLARE
  t text;
  platform text := '(SELECT app_platform())';
  in_batch text := '(SELECT app_platform()) OR batch_id IN (SELECT id FROM import_batch)';
  of_employer text := '(SELECT app_platform()) OR employer_id = ANY ((SELECT app_reach(''named_bodies''))::uuid[])';
BEGIN
  FOREACH t IN ARRAY ARRAY['import_row', 'import_mend', 'import_change', 'import_answer', 'import_mapping', 'import_file_part'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY seen_within_reach ON %I FOR SELECT USING (%s)', t, CASE
      WHEN t = 'import_file_part' THEN platform
      WHEN t IN ('import_answer', 'import_mapping') THEN of_employer
      ELSE in_batch END);
    EXECUTE format('CREATE POLICY written_by_portal_insert ON %I FOR INSERT WITH CHECK (%s)', t, platform);
    EXECUTE format('CREATE POLICY written_by_portal_update ON %I FOR UPDATE USING (%s) WITH CHECK (%s)', t, platform, platform);
    EXECUTE format('CREATE POLICY written_by_portal_delete ON %I FOR DELETE USING (%s)', t, platform);
  END LOOP;
END $$;

COMMIT;
