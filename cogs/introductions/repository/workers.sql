-- name: put(guild_id, account_id, name, role, secrecy, introduced_at, expires_at)!
INSERT INTO worker (guild_id, account_id, name, role, secrecy, introduced_at, expires_at)
VALUES (:guild_id, :account_id, :name, :role, :secrecy, :introduced_at, :expires_at)
ON CONFLICT (guild_id, account_id) DO UPDATE
   SET name = excluded.name, role = excluded.role, secrecy = excluded.secrecy,
       introduced_at = excluded.introduced_at, expires_at = excluded.expires_at;

-- name: team(guild_id)
-- The caller looks at expires_at: the team is remembered, and time goes on.
SELECT * FROM worker
 WHERE guild_id = :guild_id
 ORDER BY name, account_id;

-- name: renew(guild_id, account_id, expires_at)!
-- By a clock that went back a year, the card ends no earlier than it began.
UPDATE worker SET expires_at = max(introduced_at + 1, :expires_at)
 WHERE guild_id = :guild_id AND account_id = :account_id;

-- name: remove(guild_id, account_id)!
DELETE FROM worker WHERE guild_id = :guild_id AND account_id = :account_id;
