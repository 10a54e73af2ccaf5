BEGIN;

-- AlterTable
ALTER TABLE "meeting" ADD COLUMN     "calendar_changed_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP;

-- What Prisma's language cannot say ---------------------------------------------------------------------------------

-- Calendars take a change only with a higher SEQUENCE, so no save can forget it.
CREATE FUNCTION meeting_tells_calendars() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (NEW.status, NEW.held_on, NEW.starts_at, NEW.ends_at, NEW.location, NEW.purpose, NEW.cancelled_reason)
    IS DISTINCT FROM (OLD.status, OLD.held_on, OLD.starts_at, OLD.ends_at, OLD.location, OLD.purpose, OLD.cancelled_reason)
  THEN
    NEW.sequence := greatest(NEW.sequence, OLD.sequence + 1);
  END IF;
  IF NEW.sequence <> OLD.sequence THEN
    NEW.calendar_changed_at := now();
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER meeting_tells_calendars BEFORE UPDATE ON meeting
  FOR EACH ROW EXECUTE FUNCTION meeting_tells_calendars();

-- "Make the next meeting" pressed twice, or by two people, makes one.
CREATE UNIQUE INDEX meeting_one_a_day_of_series ON meeting (series_id, held_on) WHERE status <> 'cancelled';

-- A collaborative meets by one pattern at a time.
ALTER TABLE meeting_series
  ADD CONSTRAINT meeting_series_one_at_a_time
    EXCLUDE USING gist (collaborative_id WITH =, daterange(starts_on, ends_on) WITH &&),
  ADD CONSTRAINT meeting_series_times CHECK (ends_at > starts_at);

COMMIT;
