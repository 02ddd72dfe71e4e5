-- What the admin was told already, so that trouble is one message and not a hundred.

CREATE TABLE admin_notice (
    guild_id   INTEGER NOT NULL,
    kind       TEXT    NOT NULL,
    told_at    INTEGER NOT NULL,
    expires_at INTEGER NOT NULL CHECK (expires_at > told_at),
    PRIMARY KEY (guild_id, kind)
) STRICT;
