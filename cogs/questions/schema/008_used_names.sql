-- Code names that were drawn, so that none is drawn again while Discord's audit log may still show it. A
-- keyed mark, not the name, and nothing of whose it was.

CREATE TABLE used_name (
    guild_id   INTEGER NOT NULL,
    mark       TEXT    NOT NULL CHECK (length(mark) = 64),
    expires_at INTEGER NOT NULL,
    PRIMARY KEY (guild_id, mark)
) STRICT;
