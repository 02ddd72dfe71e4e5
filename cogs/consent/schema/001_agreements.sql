-- Which version of the informed start someone read. Kept as long as their conversation, a day without one.

CREATE TABLE agreement (
    guild_id   INTEGER NOT NULL,
    alias      TEXT    NOT NULL CHECK (length(alias) = 64),
    version    TEXT    NOT NULL CHECK (length(version) = 8),
    agreed_at  INTEGER NOT NULL,
    expires_at INTEGER NOT NULL CHECK (expires_at > agreed_at),
    PRIMARY KEY (guild_id, alias)
) STRICT;
