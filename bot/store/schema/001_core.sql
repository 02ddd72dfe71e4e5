-- What every room needs: versions, what a server decided, what stands on Discord, and counts.

CREATE TABLE schema_version (
    room   TEXT    PRIMARY KEY,
    number INTEGER NOT NULL CHECK (number > 0)
) STRICT;

-- What a server decided, one row a room. About the server, not about a person.
CREATE TABLE guild_setting (
    guild_id   INTEGER NOT NULL,
    room       TEXT    NOT NULL,
    version    INTEGER NOT NULL CHECK (version > 0),
    value      TEXT    NOT NULL CHECK (json_valid(value)),
    changed_at INTEGER NOT NULL,
    PRIMARY KEY (guild_id, room)
) STRICT;

-- What the bot left on Discord about a person. The row goes after the message, never before:
-- a row that went first would leave a message that nobody remembers to delete.
CREATE TABLE trace (
    id         INTEGER PRIMARY KEY,
    guild_id   INTEGER NOT NULL,
    about      TEXT    NOT NULL,                 -- opaque key of a conversation, never an account
    kind       TEXT    NOT NULL CHECK (kind IN ('message', 'thread')),
    channel_id INTEGER NOT NULL,
    message_id INTEGER,                          -- NULL: meant to be posted, not yet known to be
    left_at    INTEGER NOT NULL,
    due_at     INTEGER NOT NULL,
    attempts   INTEGER NOT NULL DEFAULT 0 CHECK (attempts >= 0),
    next_at    INTEGER NOT NULL,
    UNIQUE (channel_id, message_id)
) STRICT;
CREATE INDEX trace_next  ON trace (next_at);
CREATE INDEX trace_about ON trace (about);

-- How often something happened in a quarter. No person, no day.
CREATE TABLE counter (
    guild_id INTEGER NOT NULL,
    quarter  TEXT    NOT NULL CHECK (quarter GLOB '[0-9][0-9][0-9][0-9]-Q[1-4]'),
    name     TEXT    NOT NULL,
    value    INTEGER NOT NULL CHECK (value > 0),
    PRIMARY KEY (guild_id, quarter, name)
) STRICT;

-- A fact about the program itself, such as which commands Discord already knows.
CREATE TABLE program_note (
    name  TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;
