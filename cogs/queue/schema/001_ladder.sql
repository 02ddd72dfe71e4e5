-- How far the team was called for who waits and to whom nobody came. Not a word of what was said, and gone as
-- soon as a human has written. One at most for a conversation.

CREATE TABLE ladder (
    key        TEXT    PRIMARY KEY CHECK (length(key) = 16),
    guild_id   INTEGER NOT NULL,
    alias      TEXT    NOT NULL CHECK (length(alias) = 64),
    kind       TEXT    NOT NULL CHECK (kind IN ('call', 'late')),
    since      INTEGER NOT NULL,                            -- from when the steps are counted
    step       INTEGER NOT NULL CHECK (step BETWEEN 0 AND 3),
    here       INTEGER,                                     -- the worker who said so; NULL: nobody yet
    here_at    INTEGER,
    told       INTEGER NOT NULL DEFAULT 0 CHECK (told IN (0, 1)),
    expires_at INTEGER NOT NULL,
    CHECK ((here IS NULL) = (here_at IS NULL))
) STRICT;

-- It ends exactly when the conversation does, however that came about.
CREATE TRIGGER ladder_lasts AFTER UPDATE OF expires_at ON conversation
BEGIN
    UPDATE ladder SET expires_at = new.expires_at WHERE key = new.key;
END;

CREATE TRIGGER ladder_goes AFTER DELETE ON conversation
BEGIN
    DELETE FROM ladder WHERE key = old.key;
END;

-- A human has written, or it was closed: nobody needs to be called any more.
CREATE TRIGGER ladder_is_over AFTER UPDATE OF waiting_since ON conversation
WHEN new.waiting_since IS NULL
BEGIN
    DELETE FROM ladder WHERE key = new.key;
END;

-- How many urgent conversations were closed since the lead was last told of it: a number, and nobody.
CREATE TABLE urgent_closed (
    guild_id   INTEGER PRIMARY KEY,
    count      INTEGER NOT NULL CHECK (count > 0),
    due_at     INTEGER NOT NULL,
    expires_at INTEGER NOT NULL CHECK (expires_at > due_at)
) STRICT;
