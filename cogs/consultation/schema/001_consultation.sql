-- That colleagues consult each other, and how far they are. No word of what they write, of whom it is about, or
-- of what they decide: that stands on Discord only, and goes from there.

CREATE TABLE consultation (
    guild_id    INTEGER NOT NULL,
    key         TEXT    NOT NULL PRIMARY KEY CHECK (length(key) = 16),
    number      INTEGER NOT NULL CHECK (number > 0),
    worker_id   INTEGER NOT NULL,
    kind        TEXT    NOT NULL,
    stage       TEXT    NOT NULL CHECK (stage IN ('asked', 'allowed', 'open', 'decided')),
    channel_id  INTEGER NOT NULL,
    card_id     INTEGER,
    opened_at   INTEGER NOT NULL,
    expires_at  INTEGER NOT NULL CHECK (expires_at > opened_at),
    proposal    TEXT CHECK (length(proposal) = 16),      -- what the buttons of the proposed decision carry
    proposed_by INTEGER,
    ask_at      INTEGER,
    told        INTEGER NOT NULL DEFAULT 0 CHECK (told IN (0, 1)),
    CHECK ((proposal IS NULL) = (proposed_by IS NULL)),  -- a decision always has a first name
    CHECK ((stage = 'decided') = (ask_at IS NOT NULL)),
    CHECK (proposal IS NULL OR stage = 'open')
) STRICT;

-- From which conversation it was begun, so that a wipe of the young person reaches the copy of their words too.
-- It is gone with the decision, in which nobody can be known again.

CREATE TABLE consultation_source (
    guild_id     INTEGER NOT NULL,
    alias        TEXT    NOT NULL CHECK (length(alias) = 64),
    key          TEXT    NOT NULL PRIMARY KEY,           -- of the consultation
    conversation TEXT    NOT NULL,
    expires_at   INTEGER NOT NULL
) STRICT;

CREATE TRIGGER consultation_source_goes AFTER DELETE ON conversation
BEGIN
    DELETE FROM consultation_source WHERE conversation = old.key;
END;

-- Wiped, or its conversation is over: what stands on Discord is due at once.
CREATE TRIGGER consultation_goes AFTER DELETE ON consultation_source
WHEN EXISTS (SELECT 1 FROM consultation WHERE key = old.key AND stage <> 'decided')
BEGIN
    UPDATE trace SET due_at = left_at, next_at = left_at, attempts = 0 WHERE about = old.key;
    DELETE FROM consultation WHERE key = old.key;
END;
