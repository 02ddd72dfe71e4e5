-- name: begin(guild_id, channel_id, kind, since, seen_late, conversations, expires_at)!
INSERT INTO opened_channel (guild_id, channel_id, kind, since, seen_late, conversations, expires_at)
VALUES (:guild_id, :channel_id, :kind, :since, :seen_late, :conversations, :expires_at)
ON CONFLICT DO NOTHING;

-- name: open_now(guild_id)
SELECT * FROM opened_channel
 WHERE guild_id = :guild_id AND until IS NULL;

-- name: more(id, conversations)!
UPDATE opened_channel SET conversations = :conversations
 WHERE id = :id AND conversations < :conversations;

-- name: end(id, until, expires_at)!
UPDATE opened_channel SET until = :until, expires_at = :expires_at WHERE id = :id AND until IS NULL;

-- name: erased(guild_id, channel_id, now)!
-- What stood there is gone: whoever comes to look for it is told why.
UPDATE opened_channel SET erased_at = MAX(since, :now)
 WHERE guild_id = :guild_id AND channel_id = :channel_id AND erased_at IS NULL;

-- name: of_channel(guild_id, channel_id, kind, now)
SELECT * FROM opened_channel
 WHERE guild_id = :guild_id AND channel_id = :channel_id AND kind = :kind AND expires_at > :now
 ORDER BY since;

-- name: all_erased(guild_id, now)
SELECT * FROM opened_channel
 WHERE guild_id = :guild_id AND erased_at IS NOT NULL AND expires_at > :now
 ORDER BY since;

-- name: by_id(id, now)^
SELECT * FROM opened_channel
 WHERE id = :id AND expires_at > :now;

-- name: leave(key, opened_id, guild_id, alias, expires_at)!
INSERT INTO left_standing (key, opened_id, guild_id, alias, expires_at)
VALUES (:key, :opened_id, :guild_id, :alias, :expires_at)
ON CONFLICT DO NOTHING;

-- name: left_standing(key, now)
SELECT opened_id FROM left_standing WHERE key = :key AND expires_at > :now;

-- name: towns()
SELECT guild_id FROM guild_setting WHERE room = 'town';
