-- A shift has a kind, can be busy or paused, and has one reminder before each planned end.
-- It goes when it ends. If Bankje was down then, it waits until its hours are counted, and no longer
-- than they would be kept.

CREATE TABLE shift_2 (
    guild_id   INTEGER NOT NULL,
    account_id INTEGER NOT NULL,
    kind       TEXT    NOT NULL CHECK (kind IN ('contact', 'learning', 'consultation')),
    state      TEXT    NOT NULL CHECK (state IN ('available', 'busy', 'paused')),
    started_at INTEGER NOT NULL,
    since      INTEGER NOT NULL,
    ends_at    INTEGER NOT NULL CHECK (ends_at > started_at),
    remind_at  INTEGER CHECK (remind_at < ends_at),    -- NULL: no reminder to come
    key        TEXT    NOT NULL UNIQUE,
    expires_at INTEGER NOT NULL CHECK (expires_at > ends_at),
    PRIMARY KEY (guild_id, account_id)
) STRICT;

INSERT INTO shift_2 (guild_id, account_id, kind, state, started_at, since, ends_at, remind_at, key,
                     expires_at)
SELECT guild_id, account_id, 'contact', 'available', started_at, started_at, ends_at, NULL,
       lower(hex(randomblob(8))), ends_at + 28 * 86400
  FROM shift;

DROP TABLE shift;
ALTER TABLE shift_2 RENAME TO shift;
CREATE INDEX shift_end ON shift (ends_at);

-- Pieces of work, for the worker's own eyes. Nothing asks for them without an account.
CREATE TABLE worked (
    id         INTEGER PRIMARY KEY,
    guild_id   INTEGER NOT NULL,
    account_id INTEGER NOT NULL,
    started_at INTEGER NOT NULL,
    ended_at   INTEGER NOT NULL CHECK (ended_at > started_at),
    kind       TEXT    NOT NULL CHECK (kind IN ('contact', 'learning', 'consultation')),
    expires_at INTEGER NOT NULL CHECK (expires_at > ended_at)
) STRICT;
CREATE INDEX worked_by ON worked (guild_id, account_id);
