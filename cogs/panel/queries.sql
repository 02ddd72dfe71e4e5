-- name: find(guild_id)^
SELECT channel_id, message_id, shown FROM panel WHERE guild_id = :guild_id;

-- name: put(guild_id, channel_id, message_id, shown)!
INSERT INTO panel (guild_id, channel_id, message_id, shown)
VALUES (:guild_id, :channel_id, :message_id, :shown)
ON CONFLICT (guild_id) DO UPDATE
   SET channel_id = excluded.channel_id, message_id = excluded.message_id, shown = excluded.shown;

-- name: drop(guild_id)!
DELETE FROM panel WHERE guild_id = :guild_id;
