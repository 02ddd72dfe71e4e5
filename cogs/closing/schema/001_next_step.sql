-- Which place of the town's list a worker gave along when a conversation was closed. Not a word of
-- what was said, and not who gave it.

CREATE TABLE next_step (
    key        TEXT    PRIMARY KEY CHECK (length(key) = 16),
    guild_id   INTEGER NOT NULL,
    alias      TEXT    NOT NULL CHECK (length(alias) = 64),
    place      TEXT    NOT NULL CHECK (length(place) = 16),
    expires_at INTEGER NOT NULL
) STRICT;

-- It ends with the conversation, however that came about.
CREATE TRIGGER next_step_lasts AFTER UPDATE OF expires_at ON conversation
BEGIN
    UPDATE next_step SET expires_at = new.expires_at WHERE key = new.key;
END;

CREATE TRIGGER next_step_goes AFTER DELETE ON conversation
BEGIN
    DELETE FROM next_step WHERE key = old.key;
END;

-- Open again: nothing was given along with an end that is none.
CREATE TRIGGER next_step_is_over AFTER UPDATE OF closed_at ON conversation
WHEN new.closed_at IS NULL
BEGIN
    DELETE FROM next_step WHERE key = new.key;
END;
