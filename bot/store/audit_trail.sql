-- name: note(guild_id, account_id, act, details, done_at, expires_at)!
INSERT INTO audit (guild_id, account_id, act, details, done_at, expires_at)
VALUES (:guild_id, :account_id, :act, :details, :done_at, :expires_at);

-- name: of_guild(guild_id, now, most)
SELECT account_id, act, details, done_at
  FROM audit
 WHERE guild_id = :guild_id AND expires_at > :now
 ORDER BY done_at DESC, id DESC
 LIMIT :most;
