-- name: add(guild_id, quarter, name, amount)!
INSERT INTO counter (guild_id, quarter, name, value) VALUES (:guild_id, :quarter, :name, :amount)
ON CONFLICT (guild_id, quarter, name) DO UPDATE SET value = value + excluded.value;

-- name: drop(guild_id, quarter, name, amount)!
-- A count is above nothing, or it is not there.
DELETE FROM counter
 WHERE guild_id = :guild_id AND quarter = :quarter AND name = :name AND value = :amount;

-- name: subtract(guild_id, quarter, name, amount)!
UPDATE counter SET value = value - :amount
 WHERE guild_id = :guild_id AND quarter = :quarter AND name = :name AND value > :amount;

-- name: of_guild(guild_id)
SELECT quarter, name, value FROM counter WHERE guild_id = :guild_id ORDER BY quarter, name;
