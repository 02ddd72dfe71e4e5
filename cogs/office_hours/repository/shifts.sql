-- name: start(guild_id, account_id, started_at, ends_at, expires_at)!
INSERT INTO shift (guild_id, account_id, started_at, ends_at, expires_at)
VALUES (:guild_id, :account_id, :started_at, :ends_at, :expires_at)
ON CONFLICT (guild_id, account_id) DO UPDATE
   SET started_at = excluded.started_at, ends_at = excluded.ends_at, expires_at = excluded.expires_at;

-- name: stop(guild_id, account_id, now)$
DELETE FROM shift
 WHERE guild_id = :guild_id AND account_id = :account_id AND expires_at > :now
RETURNING account_id;

-- name: here(guild_id, now)
-- A shift ends by itself, even if nobody stops it and the sweeper is late.
SELECT account_id FROM shift WHERE guild_id = :guild_id AND ends_at > :now ORDER BY started_at;
