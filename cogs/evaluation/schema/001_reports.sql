-- What left the town, of one quarter, as it was shown then: asked again it is the same. No person.
CREATE TABLE quarterly_report (
    guild_id INTEGER NOT NULL,
    quarter  TEXT    NOT NULL CHECK (quarter GLOB '[0-9][0-9][0-9][0-9]-Q[1-4]'),
    made_at  INTEGER NOT NULL,
    heard    TEXT    NOT NULL DEFAULT '',
    did      TEXT    NOT NULL DEFAULT '',
    asks     TEXT    NOT NULL DEFAULT '',
    open_hours   INTEGER NOT NULL CHECK (open_hours >= 0),
    worked_hours INTEGER CHECK (worked_hours >= 0),
    PRIMARY KEY (guild_id, quarter)
) STRICT;

-- A line of it. No number below five is ever written here: where `is_small`, there is none.
CREATE TABLE report_line (
    guild_id INTEGER NOT NULL,
    quarter  TEXT    NOT NULL CHECK (quarter GLOB '[0-9][0-9][0-9][0-9]-Q[1-4]'),
    place    INTEGER NOT NULL,
    depth    INTEGER NOT NULL,
    name     TEXT    NOT NULL,
    since    TEXT    NOT NULL CHECK (since <= quarter),
    value    INTEGER CHECK (value >= 5),
    is_small INTEGER NOT NULL CHECK (is_small IN (0, 1) AND (is_small = 0 OR value IS NULL)),
    year     INTEGER NOT NULL CHECK (year = 0 OR year >= 5),
    is_short INTEGER NOT NULL CHECK (is_short IN (0, 1)),
    PRIMARY KEY (guild_id, quarter, place)
) STRICT;

-- How much of each count is in a published number by now, so that none is in two.
CREATE TABLE count_shown (
    guild_id INTEGER NOT NULL,
    name     TEXT    NOT NULL,
    value    INTEGER NOT NULL CHECK (value > 0),
    PRIMARY KEY (guild_id, name)
) STRICT;

-- With so few workers as on its emptiest day: what they count may be the record of one of them.
CREATE TABLE fewest_workers (
    guild_id INTEGER NOT NULL,
    quarter  TEXT    NOT NULL CHECK (quarter GLOB '[0-9][0-9][0-9][0-9]-Q[1-4]'),
    workers  INTEGER NOT NULL CHECK (workers >= 0),
    PRIMARY KEY (guild_id, quarter)
) STRICT;
