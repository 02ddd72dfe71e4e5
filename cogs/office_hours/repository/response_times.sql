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
