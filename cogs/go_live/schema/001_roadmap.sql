-- What people of a town did before it opened, and do again each year: who, and when. In the town's
-- own words; nothing about young people.

CREATE TABLE roadmap (
    guild_id   INTEGER NOT NULL,
    point      TEXT    NOT NULL,
    who        TEXT    NOT NULL CHECK (length(who) BETWEEN 1 AND 80),
    day        TEXT    NOT NULL CHECK (length(day) = 10),
    place      TEXT    NOT NULL CHECK (length(place) <= 120),
    account_id INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    PRIMARY KEY (guild_id, point)
) STRICT;
