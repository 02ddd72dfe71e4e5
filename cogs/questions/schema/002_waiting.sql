-- What the team needs to keep its word: what someone came for, since when they wait, and whether a
-- human ever answered.

ALTER TABLE conversation ADD COLUMN about TEXT NOT NULL DEFAULT 'question' CHECK (about IN ('question', 'idea'));
ALTER TABLE conversation ADD COLUMN waiting_since INTEGER;
ALTER TABLE conversation ADD COLUMN answered_at INTEGER;
UPDATE conversation SET waiting_since = last_at WHERE waiting = 1;

-- Asked at the start of a shift, and every minute for workers who have left.
CREATE INDEX conversation_waiting ON conversation (guild_id, waiting_since) WHERE waiting = 1;
CREATE INDEX conversation_taken ON conversation (guild_id, worker_id) WHERE worker_id IS NOT NULL;
