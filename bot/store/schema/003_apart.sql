-- A direct message carries a key of its own, so that what stands there cannot be matched with what
-- stands in a channel of the team; and outside live talk it leaves a while later, for the same reason.
-- NULL: it carries the key that it is about, and leaves at once.

ALTER TABLE trace ADD COLUMN carries TEXT CHECK (length(carries) >= 16);
ALTER TABLE trace ADD COLUMN leaves_at INTEGER;
CREATE UNIQUE INDEX trace_carries ON trace (carries) WHERE carries IS NOT NULL;
