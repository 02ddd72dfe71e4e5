-- What a new worker ticked of their own first day, for that worker's own eyes.

CREATE TABLE first_day_step (
    guild_id   INTEGER NOT NULL,
    account_id INTEGER NOT NULL,
    step       TEXT    NOT NULL CHECK (step IN ('card', 'phone', 'cases', 'guidance')),
    expires_at INTEGER NOT NULL,
    PRIMARY KEY (guild_id, account_id, step)
) STRICT;
