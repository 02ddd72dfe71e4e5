-- name: give(key, guild_id, alias, place, expires_at)!
-- One at most for a conversation: the last one holds.
INSERT INTO next_step (key, guild_id, alias, place, expires_at)
VALUES (:key, :guild_id, :alias, :place, :expires_at)
ON CONFLICT (key) DO UPDATE SET place = excluded.place, expires_at = excluded.expires_at;

-- name: take_back(key)!
DELETE FROM next_step WHERE key = :key;

-- name: find(key, now)^
SELECT key, guild_id, alias, place, expires_at FROM next_step
 WHERE key = :key AND expires_at > :now;
