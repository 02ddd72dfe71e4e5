-- Who agreed to be told when something is wrong, and what they were told already.

CREATE TABLE told (
    guild_id    INTEGER NOT NULL,
    account_id  INTEGER NOT NULL,
    rings       TEXT    NOT NULL CHECK (rings IN ('shift', 'day', 'always')),
    coordinator INTEGER NOT NULL DEFAULT 0 CHECK (coordinator IN (0, 1)),
    reached     INTEGER NOT NULL DEFAULT 1 CHECK (reached IN (0, 1)),
    asked_again INTEGER NOT NULL DEFAULT 0 CHECK (asked_again IN (0, 1)),
    agreed_at   INTEGER NOT NULL,
    expires_at  INTEGER NOT NULL CHECK (expires_at > agreed_at),
    PRIMARY KEY (guild_id, account_id)
) STRICT;

-- One person leads the team.
CREATE UNIQUE INDEX one_coordinator ON told (guild_id) WHERE coordinator = 1;

CREATE TABLE alarm (
    guild_id   INTEGER NOT NULL,
    kind       TEXT    NOT NULL,
    place_id   INTEGER NOT NULL,
    told_at    INTEGER NOT NULL,
    expires_at INTEGER NOT NULL CHECK (expires_at > told_at),
    PRIMARY KEY (guild_id, kind, place_id)
) STRICT;
