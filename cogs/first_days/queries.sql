-- name: done(guild_id, account_id, now)
-- One worker's own; there is no way to ask for everybody's.
SELECT step FROM first_day_step
 WHERE guild_id = :guild_id AND account_id = :account_id AND expires_at > :now;

-- name: tick(guild_id, account_id, step, expires_at)!
INSERT INTO first_day_step (guild_id, account_id, step, expires_at)
VALUES (:guild_id, :account_id, :step, :expires_at)
ON CONFLICT (guild_id, account_id, step) DO UPDATE SET expires_at = excluded.expires_at;

-- name: untick(guild_id, account_id, step)!
DELETE FROM first_day_step
 WHERE guild_id = :guild_id AND account_id = :account_id AND step = :step;

-- name: forget(guild_id, account_id)!
DELETE FROM first_day_step WHERE guild_id = :guild_id AND account_id = :account_id;
