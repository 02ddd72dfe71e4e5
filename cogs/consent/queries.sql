-- name: agree(guild_id, alias, version, agreed_at, expires_at)!
INSERT INTO agreement (guild_id, alias, version, agreed_at, expires_at)
VALUES (:guild_id, :alias, :version, :agreed_at, :expires_at)
ON CONFLICT (guild_id, alias) DO UPDATE
   SET version = excluded.version, agreed_at = excluded.agreed_at,
       expires_at = max(expires_at, excluded.expires_at);

-- name: find(guild_id, alias, now)$
SELECT version FROM agreement WHERE guild_id = :guild_id AND alias = :alias AND expires_at > :now;

-- name: keep(guild_id, alias, expires_at)!
UPDATE agreement SET expires_at = max(agreed_at + 1, :expires_at)
 WHERE guild_id = :guild_id AND alias = :alias;
