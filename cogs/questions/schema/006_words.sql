-- Discord limits how many threads may be made. Until a thread may be made, the words stand in the team
-- channel itself, in this message; NULL as soon as they stand in the thread.

ALTER TABLE conversation ADD COLUMN words_id INTEGER;
CREATE INDEX conversation_loose ON conversation (opened_at) WHERE words_id IS NOT NULL;
