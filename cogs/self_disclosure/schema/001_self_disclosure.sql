-- That a young person said in a conversation who they are: which message it is, to take it away again (R20).
-- Never the name.

CREATE TABLE self_disclosure (
    key        TEXT    PRIMARY KEY CHECK (length(key) = 16),       -- the conversation's: one at a time
    guild_id   INTEGER NOT NULL,
    alias      TEXT    NOT NULL CHECK (length(alias) = 64),
    token      TEXT    NOT NULL UNIQUE CHECK (length(token) = 16),
    message_id INTEGER,                                            -- NULL: it may stand or not
    leaving    INTEGER NOT NULL DEFAULT 0 CHECK (leaving IN (0, 1)),
    said_at    INTEGER NOT NULL,
    expires_at INTEGER NOT NULL
) STRICT;

-- It ends exactly when the conversation does, however that came about.
CREATE TRIGGER self_disclosure_lasts AFTER UPDATE OF expires_at ON conversation
BEGIN
    UPDATE self_disclosure SET expires_at = new.expires_at WHERE key = new.key;
END;

CREATE TRIGGER self_disclosure_goes AFTER DELETE ON conversation
BEGIN
    DELETE FROM self_disclosure WHERE key = old.key;
END;
