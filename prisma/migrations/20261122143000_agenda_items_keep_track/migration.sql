BEGIN;

-- A gap is a place and a profession, so an item that comes from one names both. Items are changed one by one, and one
-- that was carried forward keeps the language in which it was written.
ALTER TABLE "agenda_item"
  ADD COLUMN "origin_profession" TEXT,
  ADD COLUMN "language" "locale",
  ADD COLUMN "version" INTEGER NOT NULL DEFAULT 1;
ALTER TABLE "agenda_item"
  ADD FOREIGN KEY (origin_profession) REFERENCES profession (key),
  ADD CONSTRAINT agenda_item_origin_gap CHECK (origin_profession IS NULL OR (origin = 'gap' AND origin_id IS NOT NULL));

COMMIT;
