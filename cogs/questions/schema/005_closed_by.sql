-- Who rounded it off, so that the young person reads a name there as well. NULL: not closed, closed by
-- the young person or by time, or by a worker who has left.

ALTER TABLE conversation ADD COLUMN closed_by INTEGER;
