-- name: choose(guild_id, alias, key, channel_id, after_id, in_full, chosen_at, expires_at)!
INSERT INTO direct_conversation (guild_id, alias, key, channel_id, after_id, in_full, chosen_at, expires_at)
VALUES (:guild_id, :alias, :key, :channel_id, :after_id, :in_full, :chosen_at, :expires_at)
ON CONFLICT (guild_id, alias) DO UPDATE
   SET key = excluded.key, channel_id = excluded.channel_id, after_id = excluded.after_id, in_full = excluded.in_full,
       chosen_at = excluded.chosen_at, expires_at = excluded.expires_at;

-- name: find(guild_id, alias, now)^
SELECT * FROM direct_conversation WHERE guild_id = :guild_id AND alias = :alias AND expires_at > :now;

-- name: everyone(now)
SELECT * FROM direct_conversation WHERE expires_at > :now ORDER BY chosen_at DESC, guild_id;

-- name: guilds(now)
SELECT DISTINCT guild_id FROM direct_conversation WHERE expires_at > :now;

-- name: in_channel(channel_id, now)^
SELECT * FROM direct_conversation WHERE channel_id = :channel_id AND expires_at > :now;

-- name: attach(guild_id, alias, key, expires_at)!
UPDATE direct_conversation SET key = :key, expires_at = :expires_at
 WHERE guild_id = :guild_id AND alias = :alias AND key IS NULL;

-- name: drop(guild_id, alias)!
DELETE FROM direct_conversation WHERE guild_id = :guild_id AND alias = :alias;

-- name: note_failed(guild_id, alias, key, expires_at)!
INSERT INTO failed_notice (guild_id, alias, key, expires_at)
VALUES (:guild_id, :alias, :key, :expires_at)
ON CONFLICT (guild_id, alias) DO UPDATE SET key = excluded.key, expires_at = excluded.expires_at;

-- name: has_failed(guild_id, alias, now)$
SELECT 1 FROM failed_notice WHERE guild_id = :guild_id AND alias = :alias AND expires_at > :now;
