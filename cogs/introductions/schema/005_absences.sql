-- Until when a worker is not there; never why. It ends by itself, and with the worker.

CREATE TABLE absence (
    guild_id   INTEGER NOT NULL,
    account_id INTEGER NOT NULL,
    key        TEXT    NOT NULL UNIQUE CHECK (length(key) = 16),   -- what buttons carry
    expires_at INTEGER NOT NULL,
    PRIMARY KEY (guild_id, account_id)
) STRICT;

CREATE TRIGGER absence_goes AFTER DELETE ON worker
BEGIN
    DELETE FROM absence WHERE guild_id = old.guild_id AND account_id = old.account_id;
END;
