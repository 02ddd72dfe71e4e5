-- Which messages only make a phone ring: each goes when the next of that conversation stands.

ALTER TABLE trace ADD COLUMN rings INTEGER NOT NULL DEFAULT 0 CHECK (rings IN (0, 1));
