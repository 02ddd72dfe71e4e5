-- Servers that the bot is no longer on. A day later everything about them is forgotten, unless it
-- came back in between. About a server, not about a person.

CREATE TABLE departure (
    guild_id INTEGER PRIMARY KEY,
    left_at  INTEGER NOT NULL
) STRICT;
