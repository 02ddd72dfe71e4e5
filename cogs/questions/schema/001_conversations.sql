-- Conversations without their words: those stand in the thread on Discord and are deleted there.

CREATE TABLE conversation (
    key          TEXT    PRIMARY KEY CHECK (length(key) = 16),
    guild_id     INTEGER NOT NULL,
    alias        TEXT    NOT NULL CHECK (length(alias) = 64),
    code_name    TEXT    NOT NULL,
    channel_id   INTEGER NOT NULL,
    thread_id    INTEGER UNIQUE,              -- NULL while it is being opened
    opened_at    INTEGER NOT NULL,
    last_at      INTEGER NOT NULL CHECK (last_at >= opened_at),
    closed_at    INTEGER CHECK (closed_at >= opened_at),
    expires_at   INTEGER NOT NULL CHECK (expires_at > last_at),
    urgency      TEXT    NOT NULL CHECK (urgency IN ('unsaid', 'can_wait', 'today', 'unsafe')),
    worker_id    INTEGER,
    waiting      INTEGER NOT NULL CHECK (waiting IN (0, 1)),
    auto_replied INTEGER NOT NULL CHECK (auto_replied IN (0, 1)),
    card_is_true INTEGER NOT NULL DEFAULT 1 CHECK (card_is_true IN (0, 1)),
    UNIQUE (guild_id, code_name),
    CHECK (NOT (closed_at IS NOT NULL AND waiting = 1))
) STRICT;
-- One open conversation a person and server: two quick questions make one case (F-B1).
CREATE UNIQUE INDEX conversation_open ON conversation (guild_id, alias) WHERE closed_at IS NULL;
-- Every act of a young person begins with finding their conversation.
CREATE INDEX conversation_person ON conversation (guild_id, alias);
CREATE INDEX conversation_card ON conversation (last_at) WHERE card_is_true = 0;

-- The wish to be told by direct message that there is something new. The only trace of an account
-- that Bankje ever keeps, and only as long as the wish.
CREATE TABLE notice (
    guild_id   INTEGER NOT NULL,
    alias      TEXT    NOT NULL CHECK (length(alias) = 64),
    channel_id INTEGER NOT NULL,
    told       INTEGER NOT NULL DEFAULT 0 CHECK (told IN (0, 1)),
    expires_at INTEGER NOT NULL,
    PRIMARY KEY (guild_id, alias)
) STRICT;
