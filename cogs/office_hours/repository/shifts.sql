-- name: find(guild_id, account_id)^
-- Also one whose end has passed: its hours are still to be counted.
SELECT * FROM shift
 WHERE guild_id = :guild_id AND account_id = :account_id;

-- name: put(guild_id, account_id, kind, state, started_at, since, ends_at, remind_at, key, expires_at)!
INSERT INTO shift (guild_id, account_id, kind, state, started_at, since, ends_at, remind_at, key,
                   expires_at)
VALUES (:guild_id, :account_id, :kind, :state, :started_at, :since, :ends_at, :remind_at, :key,
        :expires_at)
ON CONFLICT (guild_id, account_id) DO UPDATE
   SET kind = excluded.kind, state = excluded.state, started_at = excluded.started_at,
       since = excluded.since, ends_at = excluded.ends_at, remind_at = excluded.remind_at,
       key = excluded.key, expires_at = excluded.expires_at;

-- name: drop(guild_id, account_id)!
DELETE FROM shift WHERE guild_id = :guild_id AND account_id = :account_id;

-- name: bench(guild_id)
-- Also those whose end has passed: whoever asks leaves them out, at whatever moment.
SELECT * FROM shift
 WHERE guild_id = :guild_id AND kind = 'contact' AND state <> 'paused'
 ORDER BY started_at;

-- name: over(now)
SELECT * FROM shift
 WHERE ends_at <= :now
 ORDER BY ends_at;

-- name: running(now)
SELECT * FROM shift
 WHERE ends_at > :now
 ORDER BY ends_at;

-- name: reminded(key)$
-- Gives the account the first time, and nothing ever after.
UPDATE shift SET remind_at = NULL WHERE key = :key AND remind_at IS NOT NULL
RETURNING account_id;

-- name: add_piece(guild_id, account_id, started_at, ended_at, kind, expires_at)!
INSERT INTO worked (guild_id, account_id, started_at, ended_at, kind, expires_at)
VALUES (:guild_id, :account_id, :started_at, :ended_at, :kind, :expires_at);

-- name: pieces(guild_id, account_id, now)
SELECT started_at, ended_at, kind
  FROM worked
 WHERE guild_id = :guild_id AND account_id = :account_id AND expires_at > :now
 ORDER BY started_at;
