-- A poll: one question of the team to everybody, until a moment (R12). Nothing here is of who voted.

CREATE TABLE poll (
    key         TEXT    PRIMARY KEY CHECK (length(key) = 16),
    guild_id    INTEGER NOT NULL,
    channel_id  INTEGER NOT NULL,
    worker_id   INTEGER,                                 -- NULL once they have left the team
    question    TEXT    NOT NULL,
    purpose     TEXT    NOT NULL,
    options     TEXT    NOT NULL,                        -- one a line, as they stand on the buttons
    stage       TEXT    NOT NULL CHECK (stage IN ('draft', 'running', 'over', 'stopped', 'lost')),
    ends_at     INTEGER NOT NULL,
    results     TEXT,                                    -- one a line; empty for fewer than five
    heard       TEXT    NOT NULL,
    did         TEXT    NOT NULL,
    answerer_id INTEGER,
    answered_at INTEGER,
    times_asked INTEGER NOT NULL CHECK (times_asked BETWEEN 0 AND 2),
    shown       TEXT    NOT NULL,
    edited_at   INTEGER,
    expires_at  INTEGER NOT NULL,
    CHECK (stage = 'draft' OR expires_at > ends_at),
    CHECK ((stage = 'over') = (results IS NOT NULL)),
    CHECK ((answered_at IS NULL) = (did = '')),
    CHECK ((heard = '') = (did = ''))
) STRICT;

-- What begins with `uncopied_` is in no backup (bot/store/sqlcipher.py). The key is drawn for one poll and
-- deleted at its end, together with every vote: without it no vote leads to anybody.

CREATE TABLE uncopied_poll_key (
    poll       TEXT    PRIMARY KEY CHECK (length(poll) = 16),
    guild_id   INTEGER NOT NULL,
    vote_key   TEXT    NOT NULL CHECK (length(vote_key) = 64),
    expires_at INTEGER NOT NULL
) STRICT;

CREATE TABLE uncopied_poll_vote (
    poll       TEXT    NOT NULL CHECK (length(poll) = 16),
    guild_id   INTEGER NOT NULL,
    voter      TEXT    NOT NULL CHECK (length(voter) = 64),     -- HMAC of the alias with `vote_key`
    choice     INTEGER NOT NULL CHECK (choice BETWEEN 1 AND 5),
    expires_at INTEGER NOT NULL,
    PRIMARY KEY (poll, voter)
) STRICT;

-- Whatever ends a poll, or deletes it, takes its key and its votes along.
CREATE TRIGGER poll_ends AFTER UPDATE OF stage ON poll WHEN new.stage <> 'running'
BEGIN
    DELETE FROM uncopied_poll_vote WHERE poll = new.key;
    DELETE FROM uncopied_poll_key WHERE poll = new.key;
END;

CREATE TRIGGER poll_goes AFTER DELETE ON poll
BEGIN
    DELETE FROM uncopied_poll_vote WHERE poll = old.key;
    DELETE FROM uncopied_poll_key WHERE poll = old.key;
END;

-- Without its key nobody may be counted: what a sweep, or a new secret, left of the votes goes too.
CREATE TRIGGER uncopied_poll_key_goes AFTER DELETE ON uncopied_poll_key
BEGIN
    DELETE FROM uncopied_poll_vote WHERE poll = old.poll;
END;
