-- How long first answers took, as counts without persons, and what was promised last.

CREATE TABLE reply_time (
    guild_id   INTEGER NOT NULL,
    day        TEXT    NOT NULL CHECK (day GLOB '????-??-??'),
    bucket     INTEGER NOT NULL CHECK (bucket BETWEEN 0 AND 4),
    count      INTEGER NOT NULL CHECK (count > 0),
    expires_at INTEGER NOT NULL,
    PRIMARY KEY (guild_id, day, bucket)
) STRICT;

CREATE TABLE promise_said (
    guild_id INTEGER NOT NULL PRIMARY KEY,
    said     TEXT    NOT NULL CHECK (said IN ('HALF_HOUR', 'HOUR', 'LATER'))
) STRICT;
