-- Seconds that silence lasts longer because closed days are nobody's silence: a question on the eve of a
-- closing waits for the team. Never beyond thirty days of silence in all (CEILING).

ALTER TABLE conversation ADD COLUMN rest INTEGER NOT NULL DEFAULT 0 CHECK (rest BETWEEN 0 AND 2592000);
