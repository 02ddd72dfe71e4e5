-- When a panel was last edited, or last tried: at most once a minute, also over a restart.
-- What it shows is now compared by a fingerprint of words and buttons together.

ALTER TABLE panel ADD COLUMN edited_at INTEGER;
