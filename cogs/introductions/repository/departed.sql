-- name: put(guild_id, account_id, name, why, expires_at)!
INSERT OR REPLACE INTO departed_worker (guild_id, account_id, name, why, expires_at)
VALUES (:guild_id, :account_id, :name, :why, :expires_at);

-- name: all(guild_id)
-- The caller looks at expires_at: these are remembered, and time goes on.
SELECT * FROM departed_worker
 WHERE guild_id = :guild_id
 ORDER BY name, account_id;

-- name: drop(guild_id, account_id)!
DELETE FROM departed_worker WHERE guild_id = :guild_id AND account_id = :account_id;
