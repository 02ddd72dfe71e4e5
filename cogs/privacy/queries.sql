-- name: left(guild_id, left_at)!
-- The first time counts: to be away longer is no new departure.
INSERT INTO departure (guild_id, left_at) VALUES (:guild_id, :left_at)
ON CONFLICT (guild_id) DO NOTHING;

-- name: back(guild_id)!
DELETE FROM departure WHERE guild_id = :guild_id;

-- name: departed()
SELECT guild_id, left_at FROM departure ORDER BY guild_id;
