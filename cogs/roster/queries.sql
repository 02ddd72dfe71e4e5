-- name: plan(guild_id, account_id, starts_at, ends_at, key, expires_at)!
INSERT INTO planned_shift (guild_id, account_id, starts_at, ends_at, key, expires_at)
VALUES (:guild_id, :account_id, :starts_at, :ends_at, :key, :expires_at);

-- name: planned(guild_id, now)
-- What is over is not there, even if the sweeper is late.
SELECT * FROM planned_shift
 WHERE guild_id = :guild_id AND expires_at > :now
 ORDER BY starts_at, account_id;

-- name: drop(guild_id, account_id, key)$
-- Only one's own.
DELETE FROM planned_shift
 WHERE guild_id = :guild_id AND account_id = :account_id AND key = :key
RETURNING 1;

-- name: forget(guild_id, account_id)!
DELETE FROM planned_shift WHERE guild_id = :guild_id AND account_id = :account_id;

-- name: forget_agreed(guild_id, account_id)!
DELETE FROM agreed_hours WHERE guild_id = :guild_id AND account_id = :account_id;

-- name: agree(guild_id, account_id, minutes, expires_at)!
INSERT INTO agreed_hours (guild_id, account_id, minutes, expires_at)
VALUES (:guild_id, :account_id, :minutes, :expires_at)
ON CONFLICT (guild_id, account_id) DO UPDATE
   SET minutes = excluded.minutes, expires_at = excluded.expires_at;

-- name: agreed(guild_id, account_id, now)$
SELECT minutes FROM agreed_hours
 WHERE guild_id = :guild_id AND account_id = :account_id AND expires_at > :now;
