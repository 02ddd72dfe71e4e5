-- Which mentions of a worker were answered automatically, so that this does not happen too often.
-- Nothing of the message, and for a person only the alias and the worker who was named.

CREATE TABLE mention_answer (
    guild_id   INTEGER NOT NULL,
    alias      TEXT    NOT NULL CHECK (length(alias) = 64),
    worker_id  INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    PRIMARY KEY (guild_id, alias, worker_id)
) STRICT;

-- Several people may name the same worker at once; one answer in a channel is enough.
CREATE TABLE mention_rest (
    guild_id   INTEGER NOT NULL,
    channel_id INTEGER NOT NULL,
    worker_id  INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    PRIMARY KEY (guild_id, channel_id, worker_id)
) STRICT;
