BEGIN;

-- What an item stands for, each by its own origin: `proposal:<id>`, `gap:<place>:<profession>`. A group is of the
-- collaborative, whose id is its origin; each part may be taken up by itself again.
ALTER TABLE agenda_item
  ADD COLUMN "gathers" TEXT[] NOT NULL DEFAULT ARRAY[]::TEXT[];

-- The item about open actions had the origin of one action and the id of the collaborative.
UPDATE agenda_item i SET origin = 'actions'
FROM meeting m
WHERE m.id = i.meeting_id AND i.origin = 'action' AND i.origin_id = m.collaborative_id;

ALTER TABLE agenda_item
  ADD CONSTRAINT agenda_item_gathers CHECK (
    cardinality(gathers) = 0 OR origin IN ('actions', 'answers', 'reviews', 'money'));

COMMIT;
