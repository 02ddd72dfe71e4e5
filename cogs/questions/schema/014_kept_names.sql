-- After the end a young person may choose, off by default, to keep their code name and their worker for
-- thirty days (R71): a new question carries the one and is offered to the other first. Only who said yes has
-- a row; it is never prolonged without a new yes.

CREATE TABLE kept_name (
    guild_id   INTEGER NOT NULL,
    alias      TEXT    NOT NULL CHECK (length(alias) = 64),
    code_name  TEXT    NOT NULL,
    worker_id  INTEGER,
    only_role  TEXT CHECK (only_role IN ('youth_worker', 'street_worker', 'prevention_worker', 'counsellor')),
    chosen_at  INTEGER NOT NULL,
    expires_at INTEGER NOT NULL CHECK (expires_at > chosen_at),
    PRIMARY KEY (guild_id, alias)
) STRICT;

-- The worker with whom they talked before and who is asked first; nobody has taken it yet.
ALTER TABLE conversation ADD COLUMN meant_for INTEGER;
