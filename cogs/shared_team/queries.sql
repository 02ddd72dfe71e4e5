-- name: named(guild_id)
-- What this town says. It holds only if the other says the same.
SELECT partner_id FROM shared_team WHERE guild_id = :guild_id ORDER BY agreed_at, partner_id;

-- name: all()
SELECT guild_id, partner_id FROM shared_team ORDER BY guild_id, partner_id;

-- name: agree(guild_id, partner_id, agreed_at)!
INSERT INTO shared_team (guild_id, partner_id, agreed_at)
VALUES (:guild_id, :partner_id, :agreed_at)
ON CONFLICT (guild_id, partner_id) DO NOTHING;

-- name: leave(guild_id, partner_id)!
DELETE FROM shared_team WHERE guild_id = :guild_id AND partner_id = :partner_id;

-- name: invite(guild_id, key, digest, expires_at)!
-- Another code takes the place of the one before.
INSERT INTO shared_team_invitation (guild_id, key, digest, partner_id, expires_at)
VALUES (:guild_id, :key, :digest, 0, :expires_at)
ON CONFLICT (guild_id) DO UPDATE
   SET key = excluded.key, digest = excluded.digest, partner_id = 0,
       expires_at = excluded.expires_at;

-- name: made_by(guild_id, now)^
SELECT * FROM shared_team_invitation
 WHERE guild_id = :guild_id AND expires_at > :now;

-- name: typed_by(partner_id, now)
SELECT * FROM shared_team_invitation
 WHERE partner_id = :partner_id AND expires_at > :now
 ORDER BY guild_id;

-- name: use(digest, partner_id, now)^
-- Only once: for whoever comes second the code is as wrong as any other.
UPDATE shared_team_invitation SET partner_id = :partner_id
 WHERE digest = :digest AND partner_id = 0 AND guild_id <> :partner_id AND expires_at > :now
RETURNING *;

-- name: drop(key)!
DELETE FROM shared_team_invitation WHERE key = :key;

-- name: owe(guild_id, partner_id, kind, town, key, expires_at)!
-- The newest takes the place of what was not told yet.
INSERT INTO shared_team_notice (guild_id, partner_id, kind, town, key, expires_at)
VALUES (:guild_id, :partner_id, :kind, :town, :key, :expires_at)
ON CONFLICT (guild_id, partner_id) DO UPDATE
   SET kind = excluded.kind, town = excluded.town, key = excluded.key,
       expires_at = excluded.expires_at;

-- name: untold(now)
SELECT * FROM shared_team_notice WHERE expires_at > :now ORDER BY guild_id, partner_id;

-- name: is_untold(key)$
SELECT EXISTS (SELECT 1 FROM shared_team_notice WHERE key = :key);

-- name: told(key)!
DELETE FROM shared_team_notice WHERE key = :key;
