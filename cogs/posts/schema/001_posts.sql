-- A post that a worker signs: what everybody reads, or is about to. `coming` is all that is kept of
-- who wants to come and look: a number. There is no table of who pressed, and there must be none.

CREATE TABLE post (
    key           TEXT    NOT NULL PRIMARY KEY CHECK (length(key) = 16),
    guild_id      INTEGER NOT NULL,
    worker_id     INTEGER NOT NULL,
    kind          TEXT    NOT NULL CHECK (kind IN ('opener', 'activity')),
    state         TEXT    NOT NULL CHECK (state IN ('draft', 'planned', 'standing', 'off', 'stopped')),
    channel_id    INTEGER NOT NULL,
    is_open       INTEGER NOT NULL CHECK (is_open IN (0, 1)),
    title         TEXT    NOT NULL CHECK ((kind = 'activity') = (title <> '')),
    sort          TEXT    NOT NULL CHECK ((kind = 'activity') = (sort <> '')),
    words         TEXT    NOT NULL CHECK (words <> ''),
    place         TEXT    NOT NULL,
    place_channel INTEGER NOT NULL,
    begins_at     INTEGER CHECK ((kind = 'activity') = (begins_at IS NOT NULL)),
    ends_at       INTEGER CHECK (ends_at > begins_at),
    goes_at       INTEGER CHECK ((state = 'draft') = (goes_at IS NULL)),
    made_at       INTEGER NOT NULL,
    expires_at    INTEGER NOT NULL,
    coming        INTEGER NOT NULL DEFAULT 0 CHECK (coming >= 0),
    untrue        INTEGER NOT NULL DEFAULT 0 CHECK (untrue IN (0, 1)),
    why           TEXT    NOT NULL DEFAULT '' CHECK ((state = 'stopped') = (why <> ''))
) STRICT;

CREATE INDEX post_of_guild ON post (guild_id, state);
