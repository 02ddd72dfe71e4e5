-- Another wording that a worker proposes for a text of the bot, until an admin has decided.

CREATE TABLE proposal (
    guild_id   INTEGER NOT NULL,
    key        TEXT    NOT NULL PRIMARY KEY,
    account_id INTEGER NOT NULL,
    locale     TEXT    NOT NULL,
    name       TEXT    NOT NULL,
    words      TEXT    NOT NULL CHECK (length(words) <= 1000),
    sent       INTEGER NOT NULL DEFAULT 0 CHECK (sent IN (0, 1)),
    expires_at INTEGER NOT NULL
) STRICT;

-- Wording that was accepted. About the town, not about a person: who proposed it stands in the log book.
CREATE TABLE own_wording (
    guild_id INTEGER NOT NULL,
    locale   TEXT    NOT NULL,
    name     TEXT    NOT NULL,
    words    TEXT    NOT NULL CHECK (length(words) <= 1000),
    PRIMARY KEY (guild_id, locale, name)
) STRICT;
