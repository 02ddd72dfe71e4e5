-- When the panel was last looked at, as it says itself, and whether it is pinned.

ALTER TABLE panel ADD COLUMN looked_at INTEGER;
ALTER TABLE panel ADD COLUMN pinned INTEGER NOT NULL DEFAULT 1 CHECK (pinned IN (0, 1));

-- Messages that are no panel any more and must go, until Discord has deleted them. message_id is 0
-- while a panel is being posted: after a crash, or a lost answer, one may stand of which nobody knows.
CREATE TABLE panel_left (
    guild_id   INTEGER NOT NULL,
    channel_id INTEGER NOT NULL,
    message_id INTEGER NOT NULL,
    left_at    INTEGER NOT NULL,
    PRIMARY KEY (guild_id, channel_id, message_id)
) STRICT;
