-- name: put(key, guild_id, alias, kind, since, step, here, here_at, told, expires_at)!
INSERT INTO ladder (key, guild_id, alias, kind, since, step, here, here_at, told, expires_at)
VALUES (:key, :guild_id, :alias, :kind, :since, :step, :here, :here_at, :told, :expires_at)
ON CONFLICT (key) DO UPDATE
   SET kind = excluded.kind, since = excluded.since, step = excluded.step, here = excluded.here,
       here_at = excluded.here_at, told = excluded.told, expires_at = excluded.expires_at;

-- name: find(key, now)^
SELECT * FROM ladder WHERE key = :key AND expires_at > :now;

-- name: drop(key)!
DELETE FROM ladder WHERE key = :key;

-- name: of_guild(guild_id, now)
SELECT * FROM ladder WHERE guild_id = :guild_id AND expires_at > :now;

-- name: forget_worker(guild_id, account)!
UPDATE ladder SET here = NULL, here_at = NULL WHERE guild_id = :guild_id AND here = :account;

-- name: closed(guild_id, due_at, expires_at)!
-- More of the same day are told together; what was not told in time counts no more.
INSERT INTO urgent_closed (guild_id, count, due_at, expires_at)
VALUES (:guild_id, 1, :due_at, :expires_at)
ON CONFLICT (guild_id) DO UPDATE
   SET count = CASE WHEN urgent_closed.expires_at < excluded.due_at THEN 1
                    ELSE urgent_closed.count + 1 END,
       due_at = CASE WHEN urgent_closed.expires_at < excluded.due_at THEN excluded.due_at
                     ELSE urgent_closed.due_at END,
       expires_at = CASE WHEN urgent_closed.expires_at < excluded.due_at THEN excluded.expires_at
                         ELSE urgent_closed.expires_at END;

-- name: closed_to_tell(now)
SELECT guild_id, count FROM urgent_closed WHERE due_at <= :now AND expires_at > :now;

-- name: told_of_closed(guild_id, count)!
DELETE FROM urgent_closed WHERE guild_id = :guild_id AND count <= :count;

-- name: told_of_some(guild_id, count)!
-- More were closed while the lead was told.
UPDATE urgent_closed SET count = count - :count WHERE guild_id = :guild_id AND count > :count;
