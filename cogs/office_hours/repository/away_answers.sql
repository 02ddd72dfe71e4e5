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
