-- A post is read only until its row ends, also when the sweeper is late.
-- name: find(key, now)^
SELECT * FROM post WHERE key = :key AND expires_at > :now;

-- name: of_guild(guild_id, now)
-- What the team plans and what stands; a draft is only for who writes it.
SELECT * FROM post
 WHERE guild_id = :guild_id AND state <> 'draft' AND expires_at > :now
 ORDER BY coalesce(begins_at, goes_at), key;

-- name: guilds(now)
SELECT DISTINCT guild_id FROM post WHERE state <> 'draft' AND expires_at > :now;

-- name: next_activity(guild_id, now)^
-- Only what stands: a card that was not posted yet may be cancelled.
SELECT * FROM post
 WHERE guild_id = :guild_id AND kind = 'activity' AND state = 'standing'
   AND ends_at > :now AND expires_at > :now
 ORDER BY begins_at, key LIMIT 1;

-- name: put(key, guild_id, worker_id, kind, state, channel_id, is_open, title, sort, words, place, place_channel, begins_at, ends_at, goes_at, made_at, expires_at, coming, untrue, why)!
INSERT INTO post (key, guild_id, worker_id, kind, state, channel_id, is_open, title, sort, words,
                  place, place_channel, begins_at, ends_at, goes_at, made_at, expires_at,
                  coming, untrue, why)
VALUES (:key, :guild_id, :worker_id, :kind, :state, :channel_id, :is_open, :title, :sort, :words,
        :place, :place_channel, :begins_at, :ends_at, :goes_at, :made_at, :expires_at,
        :coming, :untrue, :why);

-- name: move(key, was, state, goes_at, expires_at, untrue, why)$
-- From one state to the next, once: who comes second changes nothing.
UPDATE post
   SET state = :state, goes_at = :goes_at, expires_at = :expires_at, untrue = :untrue, why = :why
 WHERE key = :key AND state = :was
RETURNING 1;

-- name: shown(key)!
UPDATE post SET untrue = 0 WHERE key = :key;

-- name: drop(key)$
-- Who comes second is told that it is gone.
DELETE FROM post WHERE key = :key RETURNING 1;

-- name: drop_drafts_of(guild_id, worker_id)!
DELETE FROM post WHERE guild_id = :guild_id AND worker_id = :worker_id AND state = 'draft';

-- name: add(key, amount, now)$
-- A number goes up or down by one; never below nobody.
UPDATE post SET coming = max(coming + :amount, 0)
 WHERE key = :key AND kind = 'activity' AND state = 'standing'
   AND ends_at > :now AND expires_at > :now
RETURNING 1;
