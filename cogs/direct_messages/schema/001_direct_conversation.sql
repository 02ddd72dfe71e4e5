-- Who chose that what they type to the bot is part of their conversation, and how they hear of answers. It leads
-- to their direct messages, and so to their account: it goes with the choice, and with the conversation.

CREATE TABLE direct_conversation (
    guild_id   INTEGER NOT NULL,
    alias      TEXT    NOT NULL CHECK (length(alias) = 64),
    key        TEXT    CHECK (length(key) = 16),                -- NULL until their first words have arrived
    channel_id INTEGER NOT NULL,
    after_id   INTEGER NOT NULL,                                -- what they wrote until here went before
    in_full    INTEGER NOT NULL CHECK (in_full IN (0, 1)),      -- answers come with their words
    chosen_at  INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    PRIMARY KEY (guild_id, alias)
) STRICT;

CREATE TRIGGER direct_conversation_lasts AFTER UPDATE OF expires_at ON conversation
BEGIN
    UPDATE direct_conversation SET expires_at = new.expires_at WHERE key = new.key;
END;

-- What is closed is no conversation any more: to go on they choose anew.
CREATE TRIGGER direct_conversation_ends AFTER UPDATE OF closed_at ON conversation
WHEN new.closed_at IS NOT NULL
BEGIN
    DELETE FROM direct_conversation WHERE key = new.key;
END;

CREATE TRIGGER direct_conversation_goes AFTER DELETE ON conversation
BEGIN
    DELETE FROM direct_conversation WHERE key = old.key;
END;
