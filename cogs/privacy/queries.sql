-- name: left(guild_id, left_at)!
-- The first time counts: to be away longer is no new departure.
INSERT INTO departure (guild_id, left_at) VALUES (:guild_id, :left_at)
ON CONFLICT (guild_id) DO NOTHING;

-- name: back(guild_id)!
DELETE FROM departure WHERE guild_id = :guild_id;

-- name: departed()
SELECT guild_id, left_at FROM departure ORDER BY guild_id;

-- name: line_of(guild_id, channel_id, now)^
SELECT * FROM wiped_line
 WHERE guild_id = :guild_id AND channel_id = :channel_id AND expires_at > :now;

-- name: put_line(guild_id, channel_id, about, count, shown, expires_at)!
INSERT INTO wiped_line (guild_id, channel_id, about, count, shown, expires_at)
VALUES (:guild_id, :channel_id, :about, :count, :shown, :expires_at)
ON CONFLICT (guild_id, channel_id) DO UPDATE
   SET about = excluded.about, count = excluded.count, shown = excluded.shown,
       expires_at = excluded.expires_at;

-- name: unshown_lines(now)
SELECT * FROM wiped_line WHERE shown < count AND expires_at > :now;

-- name: line_shown(guild_id, channel_id, about, shown)!
UPDATE wiped_line SET shown = min(count, :shown)
 WHERE guild_id = :guild_id AND channel_id = :channel_id AND about = :about;
