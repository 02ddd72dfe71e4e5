-- The one line a day in a channel of the team that says how many conversations were wiped. It knows no person:
-- a number, and by what the line is found. `shown`: the number that stands there.

CREATE TABLE wiped_line (
    guild_id   INTEGER NOT NULL,
    channel_id INTEGER NOT NULL,
    about      TEXT    NOT NULL,           -- the key of its trace
    count      INTEGER NOT NULL CHECK (count > 0),
    shown      INTEGER NOT NULL DEFAULT 0 CHECK (shown BETWEEN 0 AND count),
    expires_at INTEGER NOT NULL,           -- the end of the day
    PRIMARY KEY (guild_id, channel_id)
) STRICT;
