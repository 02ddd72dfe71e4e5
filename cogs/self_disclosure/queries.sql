-- name: add(key, guild_id, alias, token, said_at, expires_at)!
INSERT INTO self_disclosure (key, guild_id, alias, token, said_at, expires_at)
VALUES (:key, :guild_id, :alias, :token, :said_at, :expires_at);

-- name: of(key, now)^
SELECT * FROM self_disclosure WHERE key = :key AND expires_at > :now;

-- name: unsettled(now)
-- What may stand or not, and what is to be deleted.
SELECT * FROM self_disclosure
 WHERE (message_id IS NULL OR leaving = 1) AND expires_at > :now;

-- name: stands(token, message_id)!
UPDATE self_disclosure SET message_id = :message_id WHERE token = :token;

-- name: leaves(token)!
UPDATE self_disclosure SET leaving = 1 WHERE token = :token;

-- name: drop(token)!
DELETE FROM self_disclosure WHERE token = :token;
