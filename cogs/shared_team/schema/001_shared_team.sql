-- Which towns share a team, and the invitations to do so. About servers: nobody is named here.
-- Two towns share a team only while each of them has its own row: one row alone means nothing.

CREATE TABLE shared_team (
    guild_id   INTEGER NOT NULL,
    partner_id INTEGER NOT NULL CHECK (partner_id <> guild_id),
    agreed_at  INTEGER NOT NULL,
    PRIMARY KEY (guild_id, partner_id)
) STRICT;

-- One open invitation of each town. The code itself is shown once, and not kept.
CREATE TABLE shared_team_invitation (
    guild_id   INTEGER NOT NULL PRIMARY KEY,
    key        TEXT    NOT NULL UNIQUE,
    digest     TEXT    NOT NULL UNIQUE CHECK (length(digest) = 64),
    partner_id INTEGER NOT NULL DEFAULT 0 CHECK (partner_id <> guild_id),
    expires_at INTEGER NOT NULL
) STRICT;
