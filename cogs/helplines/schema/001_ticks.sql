-- What the municipality looked at: only what it ticked off may be called open.

CREATE TABLE tick (
    guild_id    INTEGER NOT NULL,
    entry       TEXT    NOT NULL,
    fingerprint TEXT    NOT NULL,
    account_id  INTEGER NOT NULL,
    ticked_at   INTEGER NOT NULL,
    expires_at  INTEGER NOT NULL CHECK (expires_at > ticked_at),
    PRIMARY KEY (guild_id, entry)
) STRICT;
