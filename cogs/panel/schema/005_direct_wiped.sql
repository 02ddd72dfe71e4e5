-- A wipe finds the automatic answer to a direct message too: its row stays as long as the message, and
-- carries the key of its trace. Rows of the hour before had none, and go; their messages have a trace.

DROP TABLE direct_answer;

-- A direct message belongs to no server: guild_id is 0, and the alias is another one than on any server.
CREATE TABLE direct_answer (
    guild_id   INTEGER NOT NULL CHECK (guild_id = 0),
    alias      TEXT    NOT NULL CHECK (length(alias) = 64),
    key        TEXT    NOT NULL CHECK (length(key) = 16),
    again_at   INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    PRIMARY KEY (guild_id, alias, key)
) STRICT;
