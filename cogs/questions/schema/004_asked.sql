-- Who came back because help elsewhere did not work out goes before others in the queue. And someone
-- may want to talk with one kind of worker only (R2); NULL is anybody of the team.

ALTER TABLE conversation ADD COLUMN came_back INTEGER NOT NULL DEFAULT 0 CHECK (came_back IN (0, 1));
ALTER TABLE conversation ADD COLUMN only_role TEXT CHECK (only_role IN ('youth_worker', 'street_worker', 'prevention_worker', 'counsellor'));
