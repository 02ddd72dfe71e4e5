-- A worker paused a conversation: until then nothing more is taken from this person, in no conversation.
-- It names the conversation in which it was set, so that a worker finds it there and nowhere else: another
-- conversation of the same person must not show that it is theirs.

CREATE TABLE conversation_pause (
    guild_id   INTEGER NOT NULL,
    alias      TEXT    NOT NULL CHECK (length(alias) = 64),
    key        TEXT    NOT NULL CHECK (length(key) = 16),
    worker_id  INTEGER NOT NULL,
    paused_at  INTEGER NOT NULL,
    expires_at INTEGER NOT NULL CHECK (expires_at > paused_at),
    untold     INTEGER NOT NULL DEFAULT 1 CHECK (untold IN (0, 1)),
    PRIMARY KEY (guild_id, alias)
) STRICT;

-- The team does not talk with this person until then. No code name, no reason, nobody who decided it.
-- A wipe does not end it: it would be no limit.

CREATE TABLE block (
    guild_id   INTEGER NOT NULL,
    alias      TEXT    NOT NULL CHECK (length(alias) = 64),
    expires_at INTEGER NOT NULL,
    PRIMARY KEY (guild_id, alias)
) STRICT;

-- A worker asks a second one for it. Why, stands in the thread only. It goes with its conversation.

CREATE TABLE block_request (
    key         TEXT    NOT NULL CHECK (length(key) = 16),
    kind        TEXT    NOT NULL CHECK (kind IN ('block', 'lift')),
    guild_id    INTEGER NOT NULL,
    alias       TEXT    NOT NULL CHECK (length(alias) = 64),
    token       TEXT    NOT NULL UNIQUE CHECK (length(token) = 16),     -- what the buttons carry
    days        INTEGER NOT NULL CHECK (days BETWEEN 0 AND 30),
    worker_id   INTEGER NOT NULL,
    asked_at    INTEGER NOT NULL,
    expires_at  INTEGER NOT NULL,
    posted      INTEGER NOT NULL DEFAULT 0 CHECK (posted IN (0, 1)),
    agreed      INTEGER CHECK (agreed IN (0, 1)),                       -- NULL: nobody answered yet
    answered_by INTEGER CHECK (answered_by <> worker_id),               -- one alone never decides
    untold      INTEGER NOT NULL DEFAULT 0 CHECK (untold IN (0, 1)),
    PRIMARY KEY (key, kind),
    CHECK ((kind = 'lift') = (days = 0)),
    CHECK (agreed IS NOT NULL OR (answered_by IS NULL AND untold = 0))
) STRICT;

CREATE TRIGGER block_request_lasts AFTER UPDATE OF expires_at ON conversation
BEGIN
    UPDATE block_request SET expires_at = new.expires_at WHERE key = new.key;
END;

CREATE TRIGGER block_request_goes AFTER DELETE ON conversation
BEGIN
    DELETE FROM block_request WHERE key = old.key;
END;
