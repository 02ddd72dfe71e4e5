-- name: drop(key)!
DELETE FROM other_channel_offer WHERE key = :key;

-- name: add(key, guild_id, alias, channel, worker_id, offered_at, expires_at)!
INSERT INTO other_channel_offer (key, guild_id, alias, channel, worker_id, offered_at, expires_at)
VALUES (:key, :guild_id, :alias, :channel, :worker_id, :offered_at, :expires_at);

-- name: find(key, now)^
SELECT * FROM other_channel_offer WHERE key = :key AND expires_at > :now;

-- name: drop_of(guild_id, account)!
DELETE FROM other_channel_offer WHERE guild_id = :guild_id AND worker_id = :account;

-- name: workers()
SELECT DISTINCT guild_id, worker_id FROM other_channel_offer;
