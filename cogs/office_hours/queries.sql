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
-- Also those whose end has passed, and who pauses: whoever asks leaves them out.
SELECT * FROM shift
 WHERE guild_id = :guild_id AND kind = 'contact'
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

-- name: resting(guild_id, alias, channel_id, worker_id, now, person_until, channel_until)$
-- Whether this person heard it within twelve hours, or this channel within ten minutes. What would hold
-- for longer was said before the clock was set back: rather twice than never.
SELECT 1 FROM mention_answer
 WHERE guild_id = :guild_id AND alias = :alias AND worker_id = :worker_id
   AND expires_at > :now AND expires_at <= :person_until
UNION ALL
SELECT 1 FROM mention_rest
 WHERE guild_id = :guild_id AND channel_id = :channel_id AND worker_id = :worker_id
   AND expires_at > :now AND expires_at <= :channel_until
 LIMIT 1;

-- name: heard(guild_id, alias, worker_id, expires_at)!
INSERT INTO mention_answer (guild_id, alias, worker_id, expires_at)
VALUES (:guild_id, :alias, :worker_id, :expires_at)
ON CONFLICT (guild_id, alias, worker_id) DO UPDATE SET expires_at = excluded.expires_at;

-- name: rests(guild_id, channel_id, worker_id, expires_at)!
INSERT INTO mention_rest (guild_id, channel_id, worker_id, expires_at)
VALUES (:guild_id, :channel_id, :worker_id, :expires_at)
ON CONFLICT (guild_id, channel_id, worker_id) DO UPDATE SET expires_at = excluded.expires_at;

-- name: add(guild_id, day, bucket, expires_at)!
INSERT INTO reply_time (guild_id, day, bucket, count, expires_at)
VALUES (:guild_id, :day, :bucket, 1, :expires_at)
ON CONFLICT (guild_id, day, bucket) DO UPDATE SET count = count + 1;

-- name: counted(guild_id, since)
SELECT bucket, sum(count) FROM reply_time
 WHERE guild_id = :guild_id AND day > :since
 GROUP BY bucket;

-- name: said(guild_id)$
SELECT said FROM promise_said WHERE guild_id = :guild_id;

-- name: say(guild_id, said)!
INSERT INTO promise_said (guild_id, said) VALUES (:guild_id, :said)
ON CONFLICT (guild_id) DO UPDATE SET said = excluded.said;
