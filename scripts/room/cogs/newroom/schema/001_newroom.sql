-- TO FILL IN: what is stored and why. No words of a person; each row has an end.

CREATE TABLE newroom_entry (
    guild_id   INTEGER NOT NULL,
    alias      TEXT    NOT NULL CHECK (length(alias) = 64),
    made_at    INTEGER NOT NULL,
    expires_at INTEGER NOT NULL CHECK (expires_at > made_at),
    PRIMARY KEY (guild_id, alias)
) STRICT;
