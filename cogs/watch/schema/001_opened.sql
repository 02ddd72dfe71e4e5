-- When a channel in which conversations stand could be read by others. About channels, not people:
-- whose words stood there is known only as long as their conversation is kept.

CREATE TABLE opened_channel (
    id            INTEGER PRIMARY KEY,
    guild_id      INTEGER NOT NULL,
    channel_id    INTEGER NOT NULL,
    kind          TEXT    NOT NULL,              -- '' for the whole team's readers
    since         INTEGER NOT NULL,
    until         INTEGER CHECK (until >= since),   -- NULL: others can still read it
    seen_late     INTEGER NOT NULL CHECK (seen_late IN (0, 1)),
    conversations INTEGER NOT NULL CHECK (conversations >= 0),
    erased_at     INTEGER CHECK (erased_at >= since),
    expires_at    INTEGER NOT NULL CHECK (expires_at > since)
) STRICT;

-- A channel is open once, for each kind of reader.
CREATE UNIQUE INDEX opened_now ON opened_channel (guild_id, channel_id, kind) WHERE until IS NULL;
CREATE INDEX opened_where ON opened_channel (guild_id, channel_id);
