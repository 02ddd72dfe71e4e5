-- Who read that others could read their conversation, and let it stand: they are not asked again for that
-- opening. That it was open stays to be read.

CREATE TABLE left_standing (
    key        TEXT    NOT NULL CHECK (length(key) = 16),
    opened_id  INTEGER NOT NULL,
    guild_id   INTEGER NOT NULL,
    alias      TEXT    NOT NULL CHECK (length(alias) = 64),
    expires_at INTEGER NOT NULL,
    PRIMARY KEY (key, opened_id)
) STRICT;

-- It ends exactly when the conversation does, however that came about.
CREATE TRIGGER left_standing_lasts AFTER UPDATE OF expires_at ON conversation
BEGIN
    UPDATE left_standing SET expires_at = new.expires_at WHERE key = new.key;
END;

CREATE TRIGGER left_standing_goes AFTER DELETE ON conversation
BEGIN
    DELETE FROM left_standing WHERE key = old.key;
END;

-- A later opening may get the number of one that is not known any more.
CREATE TRIGGER left_standing_is_over AFTER DELETE ON opened_channel
BEGIN
    DELETE FROM left_standing WHERE opened_id = old.id;
END;
