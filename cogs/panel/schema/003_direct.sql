-- Who got the automatic answer to a direct message within the hour. Nothing of the message itself.
-- A direct message belongs to no server: guild_id is 0, and the alias is another one than on any server.

CREATE TABLE direct_answer (
    guild_id   INTEGER NOT NULL CHECK (guild_id = 0),
    alias      TEXT    NOT NULL CHECK (length(alias) = 64),
    expires_at INTEGER NOT NULL,
    PRIMARY KEY (guild_id, alias)
) STRICT;
