-- What the daily look told, so that each thing is told once when it turns bad and once when it is well.

CREATE TABLE told_finding (
    guild_id   INTEGER NOT NULL,
    name       TEXT    NOT NULL CHECK (length(name) BETWEEN 1 AND 100),
    told_at    INTEGER NOT NULL,
    expires_at INTEGER NOT NULL CHECK (expires_at > told_at),
    PRIMARY KEY (guild_id, name)
) STRICT;

-- When somebody last looked, so that a restart is no new day.
CREATE TABLE daily_look (
    guild_id   INTEGER PRIMARY KEY,
    looked_at  INTEGER NOT NULL,
    expires_at INTEGER NOT NULL CHECK (expires_at > looked_at)
) STRICT;
