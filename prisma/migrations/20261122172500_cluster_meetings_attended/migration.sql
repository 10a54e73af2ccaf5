BEGIN;

-- A cluster's meeting at which somebody spoke for the collaborative, and what became of the items they brought (F18).
CREATE TABLE "cluster_meeting" (
    "id" UUID NOT NULL,
    "collaborative_id" UUID NOT NULL,
    "place_id" UUID NOT NULL,
    "membership_id" UUID NOT NULL,
    "held_on" DATE NOT NULL,
    "items_raised" INTEGER NOT NULL,
    "items_taken" INTEGER NOT NULL,

    CONSTRAINT "cluster_meeting_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "cluster_meeting_collaborative_id_place_id_held_on_key"
  ON "cluster_meeting"("collaborative_id", "place_id", "held_on");
CREATE INDEX "cluster_meeting_place_id_idx" ON "cluster_meeting"("place_id");
CREATE INDEX "cluster_meeting_membership_id_idx" ON "cluster_meeting"("membership_id");
ALTER TABLE "cluster_meeting"
  ADD CONSTRAINT "cluster_meeting_collaborative_id_fkey" FOREIGN KEY ("collaborative_id") REFERENCES "collaborative"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  ADD CONSTRAINT "cluster_meeting_place_id_fkey" FOREIGN KEY ("place_id") REFERENCES "place"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  ADD CONSTRAINT "cluster_meeting_membership_id_fkey" FOREIGN KEY ("membership_id") REFERENCES "membership"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  ADD CONSTRAINT cluster_meeting_items CHECK (items_raised BETWEEN 0 AND 999 AND items_taken BETWEEN 0 AND items_raised);

GRANT SELECT ON cluster_meeting TO cydweithio_app, cydweithio_reader;
-- What was recorded by mistake is taken off; the audit trail keeps it.
GRANT INSERT, DELETE ON cluster_meeting TO cydweithio_app;

ALTER TABLE cluster_meeting ENABLE ROW LEVEL SECURITY;
CREATE POLICY seen_within_reach ON cluster_meeting FOR SELECT
  USING ((SELECT app_platform()) OR collaborative_id = ANY ((SELECT app_reach('member_of'))::uuid[]));
CREATE POLICY made_by_those_who_keep_it ON cluster_meeting FOR INSERT WITH CHECK ((SELECT app_platform())
  OR (collaborative_id = ANY ((SELECT app_reach('leads_of'))::uuid[]) AND EXISTS (SELECT 1 FROM membership m
    WHERE m.id = membership_id AND m.collaborative_id = cluster_meeting.collaborative_id)));
CREATE POLICY removed_by_those_who_keep_it ON cluster_meeting FOR DELETE
  USING ((SELECT app_platform()) OR collaborative_id = ANY ((SELECT app_reach('leads_of'))::uuid[]));

COMMIT;
