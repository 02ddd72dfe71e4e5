-- Who sits on the bench, until when. Gone a quarter of an hour after the planned end.

CREATE TABLE shift (
    guild_id   INTEGER NOT NULL,
    account_id INTEGER NOT NULL,
    started_at INTEGER NOT NULL,
    ends_at    INTEGER NOT NULL CHECK (ends_at > started_at),
    expires_at INTEGER NOT NULL CHECK (expires_at >= ends_at),
    PRIMARY KEY (guild_id, account_id)
) STRICT;
