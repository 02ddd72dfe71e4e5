-- name: add(guild_id, quarter, name, amount)!
INSERT INTO counter (guild_id, quarter, name, value) VALUES (:guild_id, :quarter, :name, :amount)
ON CONFLICT (guild_id, quarter, name) DO UPDATE SET value = value + excluded.value;

-- name: of_guild(guild_id)
SELECT quarter, name, value FROM counter WHERE guild_id = :guild_id ORDER BY quarter, name;
