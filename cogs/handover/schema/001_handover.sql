-- The question to a young person whether a colleague may go on; after a yes, until that colleague
-- answers. Not a word of what was said. One at most for a conversation.

CREATE TABLE handover (
    key          TEXT    PRIMARY KEY CHECK (length(key) = 16),
    guild_id     INTEGER NOT NULL,
    alias        TEXT    NOT NULL CHECK (length(alias) = 64),
    offer        TEXT    NOT NULL UNIQUE CHECK (length(offer) = 16),   -- what the buttons carry
    from_account INTEGER NOT NULL,
    to_account   INTEGER NOT NULL CHECK (to_account <> from_account),
    asked_at     INTEGER NOT NULL,
    accepted_at  INTEGER CHECK (accepted_at >= asked_at),             -- NULL: no yes yet
    expires_at   INTEGER NOT NULL
) STRICT;

-- It ends exactly when the conversation does, however that came about.
CREATE TRIGGER handover_lasts AFTER UPDATE OF expires_at ON conversation
BEGIN
    UPDATE handover SET expires_at = new.expires_at WHERE key = new.key;
END;

CREATE TRIGGER handover_goes AFTER DELETE ON conversation
BEGIN
    DELETE FROM handover WHERE key = old.key;
END;

-- Closed, or in the hands of someone else: nothing is asked any more, for good.
CREATE TRIGGER handover_is_over AFTER UPDATE OF closed_at, worker_id ON conversation
WHEN new.closed_at IS NOT NULL OR new.worker_id IS NOT old.worker_id
BEGIN
    DELETE FROM handover
     WHERE key = new.key
       AND (new.closed_at IS NOT NULL
            OR new.worker_id IS NOT CASE WHEN accepted_at IS NULL THEN from_account ELSE to_account END);
END;
