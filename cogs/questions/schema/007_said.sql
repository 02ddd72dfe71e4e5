-- The newest message that both sides read and that this row knows of. Ids of Discord say what came
-- after what; its clock and ours may differ. NULL: only the first words, or from before this column.

ALTER TABLE conversation ADD COLUMN said_id INTEGER;
