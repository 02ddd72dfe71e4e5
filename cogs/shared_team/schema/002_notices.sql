-- What a team is still to be told of towns that share it, such as while its channel is away.
-- One of each pair: what was to be told before is not true any more.

CREATE TABLE shared_team_notice (
    guild_id   INTEGER NOT NULL,
    partner_id INTEGER NOT NULL CHECK (partner_id <> guild_id),
    kind       TEXT    NOT NULL CHECK (kind IN ('asked', 'agreed', 'left')),
    town       TEXT    NOT NULL,
    key        TEXT    NOT NULL UNIQUE,
    expires_at INTEGER NOT NULL,
    PRIMARY KEY (guild_id, partner_id)
) STRICT;
