-- A notice that Discord refused: the inbox says so, so that who waits for one knows it and can try again. The way
-- to the account is gone with the wish; nothing of it stands here.

CREATE TABLE failed_notice (
    guild_id   INTEGER NOT NULL,
    alias      TEXT    NOT NULL CHECK (length(alias) = 64),
    key        TEXT    NOT NULL CHECK (length(key) = 16),
    expires_at INTEGER NOT NULL,
    PRIMARY KEY (guild_id, alias)
) STRICT;

CREATE TRIGGER failed_notice_lasts AFTER UPDATE OF expires_at ON conversation
BEGIN
    UPDATE failed_notice SET expires_at = new.expires_at WHERE key = new.key;
END;

CREATE TRIGGER failed_notice_goes AFTER DELETE ON conversation
BEGIN
    DELETE FROM failed_notice WHERE key = old.key;
END;
