-- name: find(guild_id, room)^
SELECT version, value FROM guild_setting WHERE guild_id = :guild_id AND room = :room;

-- name: put(guild_id, room, version, value, changed_at)!
INSERT INTO guild_setting (guild_id, room, version, value, changed_at)
VALUES (:guild_id, :room, :version, :value, :changed_at)
ON CONFLICT (guild_id, room) DO UPDATE
   SET version = excluded.version, value = excluded.value, changed_at = excluded.changed_at;

-- name: with_room(room)
SELECT guild_id FROM guild_setting WHERE room = :room ORDER BY guild_id;
