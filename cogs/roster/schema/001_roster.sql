-- What a worker plans; it goes when it is over: no week that has passed is kept of anybody.

CREATE TABLE planned_shift (
    guild_id   INTEGER NOT NULL,
    account_id INTEGER NOT NULL,
    starts_at  INTEGER NOT NULL,
    ends_at    INTEGER NOT NULL CHECK (ends_at > starts_at),
    key        TEXT    NOT NULL PRIMARY KEY,
    expires_at INTEGER NOT NULL CHECK (expires_at >= ends_at)
) STRICT;
CREATE INDEX planned_shift_of ON planned_shift (guild_id, starts_at);

-- Hours a week that a worker agreed with whoever employs them, for that worker's own eyes.
CREATE TABLE agreed_hours (
    guild_id   INTEGER NOT NULL,
    account_id INTEGER NOT NULL,
    minutes    INTEGER NOT NULL CHECK (minutes > 0),
    expires_at INTEGER NOT NULL,
    PRIMARY KEY (guild_id, account_id)
) STRICT;
