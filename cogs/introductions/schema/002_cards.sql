-- The cards by which the team introduces itself. Each row ends with the row of its worker.

-- What an admin signs. A draft waits for that; what is published stands until the next is signed.
CREATE TABLE card (
    guild_id   INTEGER NOT NULL,
    account_id INTEGER NOT NULL,
    stage      TEXT    NOT NULL CHECK (stage IN ('draft', 'published')),
    name       TEXT    CHECK (length(name) BETWEEN 1 AND 32),  -- these three: NULL is as now
    role       TEXT    CHECK (role IN ('youth_worker', 'street_worker', 'prevention_worker', 'counsellor')),
    secrecy    TEXT    CHECK (secrecy IN ('discretion', 'professional')),
    employer   TEXT    NOT NULL CHECK (length(employer) <= 60),
    does       TEXT    NOT NULL CHECK (length(does) <= 300),
    does_not   TEXT    NOT NULL CHECK (length(does_not) <= 300),
    hours      TEXT    NOT NULL CHECK (length(hours) <= 100),
    hours_osm  TEXT    NOT NULL,
    place      TEXT    NOT NULL CHECK (length(place) <= 100),
    languages  TEXT    NOT NULL CHECK (length(languages) <= 80),
    proposal   TEXT    UNIQUE CHECK (length(proposal) >= 16),  -- what an admin signs by
    remark     TEXT    NOT NULL CHECK (length(remark) <= 300),
    expires_at INTEGER NOT NULL,
    PRIMARY KEY (guild_id, account_id, stage),
    -- Nothing unfinished is asked for or published.
    CHECK ((stage = 'draft' AND proposal IS NULL)
           OR '' NOT IN (employer, does, does_not, hours, hours_osm, place, languages)),
    -- What is published has its name, role and secrecy from the worker, and waits for nobody.
    CHECK (stage = 'draft' OR (coalesce(name, role, secrecy, proposal) IS NULL AND remark = ''))
) STRICT;

-- What a worker may change without a signature.
CREATE TABLE card_own (
    guild_id   INTEGER NOT NULL,
    account_id INTEGER NOT NULL,
    pronouns   TEXT    NOT NULL CHECK (length(pronouns) <= 30),
    own_words  TEXT    NOT NULL CHECK (length(own_words) <= 300),
    photo      BLOB    CHECK (length(photo) <= 262144),
    expires_at INTEGER NOT NULL,
    PRIMARY KEY (guild_id, account_id)
) STRICT;

-- Where a published card stands: the traces with this key know the message.
CREATE TABLE card_message (
    guild_id   INTEGER NOT NULL,
    account_id INTEGER NOT NULL,
    key        TEXT    NOT NULL UNIQUE CHECK (length(key) >= 16),
    shown      TEXT    NOT NULL,
    expires_at INTEGER NOT NULL,
    PRIMARY KEY (guild_id, account_id)
) STRICT;
