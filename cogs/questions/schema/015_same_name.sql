-- A code name that was kept stands twice while the old conversation still waits for its day: of one person,
-- and never twice open. Only a new table can lose the former rule.

ALTER TABLE conversation RENAME TO conversation_before;
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
    waiting_since INTEGER,
    answered_at INTEGER,
    unread_since INTEGER,
    grace_told INTEGER NOT NULL DEFAULT 0 CHECK (grace_told IN (0, 1)),
    came_back INTEGER NOT NULL DEFAULT 0 CHECK (came_back IN (0, 1)),
    only_role TEXT CHECK (only_role IN ('youth_worker', 'street_worker', 'prevention_worker', 'counsellor')),
    closed_by INTEGER,
    words_id INTEGER,
    said_id INTEGER,
    rest INTEGER NOT NULL DEFAULT 0 CHECK (rest BETWEEN 0 AND 2592000),
    about TEXT NOT NULL DEFAULT 'question'
      CHECK (about IN ('question', 'idea', 'activity', 'show', 'worry')),
    notified INTEGER NOT NULL DEFAULT 0 CHECK (notified IN (0, 1)),
    goes_on INTEGER NOT NULL DEFAULT 0 CHECK (goes_on IN (0, 1)),
    meant_for INTEGER,
    CHECK (NOT (closed_at IS NOT NULL AND waiting = 1))
) STRICT;
INSERT INTO conversation (key, guild_id, alias, code_name, channel_id, thread_id, opened_at, last_at, closed_at, expires_at,
    urgency, worker_id, waiting, auto_replied, card_is_true, waiting_since, answered_at, unread_since,
    grace_told, came_back, only_role, closed_by, words_id, said_id, rest, about, notified, goes_on,
    meant_for)
SELECT key, guild_id, alias, code_name, channel_id, thread_id, opened_at, last_at, closed_at, expires_at,
       urgency, worker_id, waiting, auto_replied, card_is_true, waiting_since, answered_at, unread_since,
       grace_told, came_back, only_role, closed_by, words_id, said_id, rest, about, notified, goes_on,
       meant_for
  FROM conversation_before;
DROP TABLE conversation_before;
CREATE UNIQUE INDEX conversation_open ON conversation (guild_id, alias) WHERE closed_at IS NULL;
CREATE INDEX conversation_person ON conversation (guild_id, alias);
CREATE INDEX conversation_card ON conversation (last_at) WHERE card_is_true = 0;
CREATE INDEX conversation_waiting ON conversation (guild_id, waiting_since) WHERE waiting = 1;
CREATE INDEX conversation_taken ON conversation (guild_id, worker_id) WHERE worker_id IS NOT NULL;
CREATE INDEX conversation_grace ON conversation (last_at)
 WHERE grace_told = 0 AND (waiting = 1 OR unread_since IS NOT NULL);
CREATE INDEX conversation_loose ON conversation (opened_at) WHERE words_id IS NOT NULL;
CREATE INDEX conversation_places ON conversation (guild_id, channel_id, only_role, thread_id, expires_at);
CREATE UNIQUE INDEX conversation_name ON conversation (guild_id, code_name) WHERE closed_at IS NULL;
