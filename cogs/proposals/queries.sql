-- name: put(guild_id, key, account_id, locale, name, words, sent, expires_at)!
INSERT INTO proposal (guild_id, key, account_id, locale, name, words, sent, expires_at)
VALUES (:guild_id, :key, :account_id, :locale, :name, :words, :sent, :expires_at)
ON CONFLICT (key) DO UPDATE SET sent = excluded.sent;

-- name: find(guild_id, key, now)^
SELECT * FROM proposal
 WHERE guild_id = :guild_id AND key = :key AND expires_at > :now;

-- name: drop(key)!
DELETE FROM proposal WHERE key = :key;

-- name: forget(guild_id, account_id)!
DELETE FROM proposal WHERE guild_id = :guild_id AND account_id = :account_id;

-- name: accept(guild_id, locale, name, words)!
INSERT INTO own_wording (guild_id, locale, name, words) VALUES (:guild_id, :locale, :name, :words)
ON CONFLICT (guild_id, locale, name) DO UPDATE SET words = excluded.words;

-- name: accepted()
SELECT guild_id, locale, name, words FROM own_wording ORDER BY guild_id, locale, name;
