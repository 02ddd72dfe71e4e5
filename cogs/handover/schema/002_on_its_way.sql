-- Before the two lines are posted, it is written down that they are on their way: then nobody is asked
-- anything yet. After a yes or a no, until the team can read it in the thread, the row says so.

CREATE TABLE handover_asking (
    offer        TEXT    PRIMARY KEY CHECK (length(offer) = 16),
    key          TEXT    NOT NULL CHECK (length(key) = 16),
    guild_id     INTEGER NOT NULL,
    alias        TEXT    NOT NULL CHECK (length(alias) = 64),
    from_account INTEGER NOT NULL,
    to_account   INTEGER NOT NULL CHECK (to_account <> from_account),
    asked_at     INTEGER NOT NULL,
    expires_at   INTEGER NOT NULL
) STRICT;

-- It ends with the conversation, as the handover itself does.
CREATE TRIGGER handover_asking_lasts AFTER UPDATE OF expires_at ON conversation
BEGIN
    UPDATE handover_asking SET expires_at = new.expires_at WHERE key = new.key;
END;

CREATE TRIGGER handover_asking_goes AFTER DELETE ON conversation
BEGIN
    DELETE FROM handover_asking WHERE key = old.key;
END;

ALTER TABLE handover ADD COLUMN said_no INTEGER NOT NULL DEFAULT 0 CHECK (said_no IN (0, 1) AND NOT (said_no = 1 AND accepted_at IS NOT NULL));
ALTER TABLE handover ADD COLUMN untold INTEGER NOT NULL DEFAULT 0 CHECK (untold IN (0, 1) AND untold >= said_no);
