-- The people of the team. They are known by name on purpose; the row goes a year after their last shift.

CREATE TABLE worker (
    guild_id      INTEGER NOT NULL,
    account_id    INTEGER NOT NULL,
    name          TEXT    NOT NULL CHECK (length(name) BETWEEN 1 AND 32),
    role          TEXT    NOT NULL CHECK (role IN ('youth_worker', 'street_worker', 'prevention_worker', 'counsellor')),
    secrecy       TEXT    NOT NULL CHECK (secrecy IN ('discretion', 'professional')),
    introduced_at INTEGER NOT NULL,
    expires_at    INTEGER NOT NULL CHECK (expires_at > introduced_at),
    PRIMARY KEY (guild_id, account_id)
) STRICT;
