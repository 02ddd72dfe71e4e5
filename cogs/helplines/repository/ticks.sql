-- name: put(guild_id, entry, fingerprint, account_id, ticked_at, expires_at)!
INSERT INTO tick (guild_id, entry, fingerprint, account_id, ticked_at, expires_at)
VALUES (:guild_id, :entry, :fingerprint, :account_id, :ticked_at, :expires_at)
ON CONFLICT (guild_id, entry) DO UPDATE
   SET fingerprint = excluded.fingerprint, account_id = excluded.account_id,
       ticked_at = excluded.ticked_at, expires_at = excluded.expires_at;

-- name: drop(guild_id, entry)!
DELETE FROM tick WHERE guild_id = :guild_id AND entry = :entry;

-- name: of_guild(guild_id, now)
SELECT * FROM tick
 WHERE guild_id = :guild_id AND expires_at > :now
 ORDER BY entry;

-- name: servers()
SELECT DISTINCT guild_id FROM tick ORDER BY guild_id;
