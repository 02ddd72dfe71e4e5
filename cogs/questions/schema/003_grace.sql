-- Expiry with a conscience: what was never answered, or never read, does not go without a word to
-- the team. When someone read is not kept: only since when an answer waits to be read.

ALTER TABLE conversation ADD COLUMN unread_since INTEGER;
ALTER TABLE conversation ADD COLUMN grace_told INTEGER NOT NULL DEFAULT 0 CHECK (grace_told IN (0, 1));

-- Asked every minute.
CREATE INDEX conversation_grace ON conversation (last_at)
 WHERE grace_told = 0 AND (waiting = 1 OR unread_since IS NOT NULL);
