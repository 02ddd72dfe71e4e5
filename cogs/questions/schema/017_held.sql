-- Since when somebody waits of whom a pause of their own lay in between: the answer is due since that ended
-- (waiting_since), and they wait since before. NULL: no pause lay in between.

ALTER TABLE conversation ADD COLUMN held_since INTEGER CHECK (held_since IS NULL OR waiting_since IS NOT NULL);
