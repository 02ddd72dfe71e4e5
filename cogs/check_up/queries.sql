-- name: told(guild_id, now)
SELECT name FROM told_finding WHERE guild_id = :guild_id AND expires_at > :now;

-- name: tell(guild_id, name, now, expires_at)!
-- What still stands is kept from today; when it was told first stays.
INSERT INTO told_finding (guild_id, name, told_at, expires_at)
VALUES (:guild_id, :name, :now, :expires_at)
ON CONFLICT (guild_id, name) DO UPDATE
   SET told_at    = min(told_finding.told_at, excluded.told_at),
       expires_at = excluded.expires_at;

-- name: over(guild_id, name)!
DELETE FROM told_finding WHERE guild_id = :guild_id AND name = :name;

-- name: looked(guild_id)^
SELECT looked_at FROM daily_look WHERE guild_id = :guild_id;

-- name: look(guild_id, now, expires_at)!
INSERT INTO daily_look (guild_id, looked_at, expires_at)
VALUES (:guild_id, :now, :expires_at)
ON CONFLICT (guild_id) DO UPDATE
   SET looked_at = excluded.looked_at, expires_at = excluded.expires_at;
