-- What someone said yes to, one row a choice. No row is the default, which is always no: so wiping
-- puts everything back, and no list of people who said no has to be kept.

CREATE TABLE choice (
    guild_id   INTEGER NOT NULL,
    alias      TEXT    NOT NULL CHECK (length(alias) = 64),
    kind       TEXT    NOT NULL CHECK (kind IN ('follow_up', 'handover', 'contact')),
    value      TEXT    NOT NULL CHECK (value IN ('yes', 'ask_me', 'never')),
    chosen_at  INTEGER NOT NULL,
    expires_at INTEGER NOT NULL CHECK (expires_at > chosen_at),
    PRIMARY KEY (guild_id, alias, kind),
    CHECK ((kind = 'contact') = (value IN ('ask_me', 'never')))
) STRICT;
