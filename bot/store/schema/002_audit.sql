-- Who decided what for a server, and when. Accounts of workers and admins only, and never the
-- decision itself: that stands in guild_setting, as long as it holds.

CREATE TABLE audit (
    id         INTEGER PRIMARY KEY,
    guild_id   INTEGER NOT NULL,
    account_id INTEGER,                              -- NULL: the program itself
    act        TEXT    NOT NULL CHECK (length(act) BETWEEN 1 AND 40),
    details    TEXT    NOT NULL CHECK (length(details) <= 200),
    done_at    INTEGER NOT NULL,
    expires_at INTEGER NOT NULL CHECK (expires_at > done_at)
) STRICT;
CREATE INDEX audit_guild ON audit (guild_id, done_at);
