BEGIN;

-- The terms of reference change; a meeting is judged by those of its day, also where its attendance is put right later.
ALTER TABLE "meeting"
  ADD COLUMN "quorum_members" INTEGER,
  ADD COLUMN "quorum_professions" INTEGER,
  ADD COLUMN "quorum_sectors" INTEGER,
  ADD COLUMN "quorum_lead_required" BOOLEAN;

-- What the terms were before is not known: those of today stand for meetings recorded so far.
UPDATE meeting m
SET quorum_members = c.quorum_members, quorum_professions = c.quorum_professions,
  quorum_sectors = c.quorum_sectors, quorum_lead_required = c.quorum_lead_required
FROM collaborative c WHERE c.id = m.collaborative_id AND m.status = 'held';

COMMIT;
