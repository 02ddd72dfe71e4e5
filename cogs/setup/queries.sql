-- name: tell(guild_id, kind, now, expires_at)$
-- Gives a row only the first time, or when the last time is long ago.
INSERT INTO admin_notice (guild_id, kind, told_at, expires_at)
VALUES (:guild_id, :kind, :now, :expires_at)
ON CONFLICT (guild_id, kind) DO UPDATE
   SET told_at = excluded.told_at, expires_at = excluded.expires_at, stands = 1
 WHERE admin_notice.expires_at <= excluded.told_at
    OR admin_notice.told_at > excluded.told_at            -- the clock went back: rather twice than never
RETURNING kind;

-- name: stands(guild_id, kind)!
-- It is there again before it would be told again.
UPDATE admin_notice SET stands = 1 WHERE guild_id = :guild_id AND kind = :kind AND stands = 0;

-- name: over(guild_id, kind)!
UPDATE admin_notice SET stands = 0 WHERE guild_id = :guild_id AND kind = :kind AND stands = 1;

-- name: standing(guild_id, now)
SELECT kind FROM admin_notice WHERE guild_id = :guild_id AND stands = 1 AND expires_at > :now;

-- name: mended(guild_id)!
DELETE FROM admin_notice WHERE guild_id = :guild_id;
