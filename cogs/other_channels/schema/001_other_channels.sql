-- That a worker offered to go on talking through a safe channel of the town (R78): which of those that an
-- admin set, never an address. Whether the young person looked is not kept.

CREATE TABLE other_channel_offer (
    key        TEXT    PRIMARY KEY CHECK (length(key) = 16),     -- the conversation's: one at a time
    guild_id   INTEGER NOT NULL,
    alias      TEXT    NOT NULL CHECK (length(alias) = 64),
    channel    TEXT    NOT NULL CHECK (length(channel) = 16),
    worker_id  INTEGER NOT NULL,
    offered_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL
) STRICT;

-- It ends exactly when the conversation does, however that came about.
CREATE TRIGGER other_channel_offer_lasts AFTER UPDATE OF expires_at ON conversation
BEGIN
    UPDATE other_channel_offer SET expires_at = new.expires_at WHERE key = new.key;
END;

CREATE TRIGGER other_channel_offer_goes AFTER DELETE ON conversation
BEGIN
    DELETE FROM other_channel_offer WHERE key = old.key;
END;

-- Closed: nothing is offered any more.
CREATE TRIGGER other_channel_offer_is_over AFTER UPDATE OF closed_at ON conversation
WHEN new.closed_at IS NOT NULL
BEGIN
    DELETE FROM other_channel_offer WHERE key = new.key;
END;
