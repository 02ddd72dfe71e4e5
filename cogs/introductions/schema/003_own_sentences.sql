-- A worker's own sentences, to begin an answer with. No conversation is known here; each row ends
-- with the row of its worker. Two workers may have the same key without seeing each other's row.

CREATE TABLE own_sentence (
    guild_id   INTEGER NOT NULL,
    account_id INTEGER NOT NULL,
    key        TEXT    NOT NULL CHECK (length(key) >= 16),
    label      TEXT    NOT NULL CHECK (length(label) BETWEEN 1 AND 60),
    words      TEXT    NOT NULL CHECK (length(words) BETWEEN 1 AND 1000),
    expires_at INTEGER NOT NULL,
    PRIMARY KEY (guild_id, account_id, key),
    UNIQUE (guild_id, account_id, label)
) STRICT;
