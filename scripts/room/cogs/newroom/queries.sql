-- TO FILL IN: what is read and written, each with a name; a read never gives an expired row.
-- name: put(guild_id, alias, made_at, expires_at)!
INSERT INTO newroom_entry (guild_id, alias, made_at, expires_at)
VALUES (:guild_id, :alias, :made_at, :expires_at)
ON CONFLICT (guild_id, alias) DO UPDATE
   SET made_at = excluded.made_at, expires_at = excluded.expires_at;

-- name: find(guild_id, alias, now)^
SELECT made_at, expires_at FROM newroom_entry
 WHERE guild_id = :guild_id AND alias = :alias AND expires_at > :now;
