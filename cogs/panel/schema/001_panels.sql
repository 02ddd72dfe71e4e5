-- Where each server's panel stands, and what it says now. About the server, not about a person.

CREATE TABLE panel (
    guild_id   INTEGER PRIMARY KEY,
    channel_id INTEGER NOT NULL,
    message_id INTEGER NOT NULL,
    shown      TEXT    NOT NULL
) STRICT;
