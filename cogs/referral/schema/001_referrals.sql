-- Referrals without their words: those stand in the thread on Discord and are deleted there.

CREATE TABLE referral (
    key          TEXT    PRIMARY KEY CHECK (length(key) = 16),
    guild_id     INTEGER NOT NULL,
    alias        TEXT    NOT NULL CHECK (length(alias) = 64),
    conversation TEXT    NOT NULL CHECK (length(conversation) = 16),
    worker_id    INTEGER,                     -- NULL once they have left the team
    entries      TEXT    NOT NULL CHECK (
        entries GLOB '[a-z0-9]*' AND entries NOT GLOB '*[^a-z0-9,-]*'
        AND length(entries) - length(replace(entries, ',', '')) <= 2   -- three at most
    ),
    message_id   INTEGER,                     -- the message with a sentence for the partner
    may_tell     TEXT    CHECK (may_tell IN ('yes', 'no')),
    together     TEXT    CHECK (together IN ('together', 'alone')),
    wish         TEXT    CHECK (wish IN ('yes', 'no')),
    follow_up_at INTEGER CHECK (follow_up_at > made_at),
    asked_at     INTEGER CHECK (asked_at >= follow_up_at),
    follow_up    TEXT    CHECK (follow_up IN ('yes', 'not_yet', 'failed', 'unsaid')),
    outcome      TEXT    CHECK (outcome IN ('yes', 'no', 'unknown')),
    made_at      INTEGER NOT NULL,
    expires_at   INTEGER NOT NULL,
    CHECK (may_tell IS NULL OR message_id IS NOT NULL),
    CHECK ((wish IS 'yes') = (follow_up_at IS NOT NULL)),
    CHECK (asked_at IS NULL OR follow_up_at IS NOT NULL),              -- only who said yes is asked
    CHECK (follow_up IS NULL OR asked_at IS NOT NULL)
) STRICT;
CREATE INDEX referral_person ON referral (guild_id, alias);
CREATE INDEX referral_conversation ON referral (conversation);
-- Asked every minute.
CREATE INDEX referral_due ON referral (follow_up_at) WHERE asked_at IS NULL AND wish = 'yes';

-- A referral ends exactly when its conversation does, whoever changes or deletes that.
CREATE TRIGGER referral_ends AFTER UPDATE OF expires_at ON conversation
BEGIN
    UPDATE referral SET expires_at = new.expires_at WHERE conversation = new.key;
END;
CREATE TRIGGER referral_gone AFTER DELETE ON conversation
BEGIN
    DELETE FROM referral WHERE conversation = old.key;
END;
