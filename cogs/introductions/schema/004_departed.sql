-- Who left the team, as long as Discord lets them read along, and work accounts that were stolen.

CREATE TABLE departed_worker (
    guild_id   INTEGER NOT NULL,
    account_id INTEGER NOT NULL,
    name       TEXT    NOT NULL CHECK (length(name) BETWEEN 1 AND 32),
    why        TEXT    NOT NULL CHECK (why IN ('removed', 'stolen')),
    expires_at INTEGER NOT NULL,
    PRIMARY KEY (guild_id, account_id)
) STRICT;
