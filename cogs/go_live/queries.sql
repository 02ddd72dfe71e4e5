-- name: put(guild_id, point, who, day, place, account_id, expires_at)!
INSERT INTO roadmap (guild_id, point, who, day, place, account_id, expires_at)
VALUES (:guild_id, :point, :who, :day, :place, :account_id, :expires_at)
ON CONFLICT (guild_id, point) DO UPDATE
   SET who = excluded.who, day = excluded.day, place = excluded.place,
       account_id = excluded.account_id, expires_at = excluded.expires_at;

-- name: drop(guild_id, point)!
DELETE FROM roadmap WHERE guild_id = :guild_id AND point = :point;

-- name: all_of(guild_id, now)
SELECT point, who, day, place FROM roadmap
 WHERE guild_id = :guild_id AND expires_at > :now;
