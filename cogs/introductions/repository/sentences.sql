-- name: of_worker(guild_id, account_id, now)
SELECT key, label, words FROM own_sentence
 WHERE guild_id = :guild_id AND account_id = :account_id AND expires_at > :now
 ORDER BY label, key;

-- name: add(guild_id, account_id, key, label, words)!
-- It ends with the worker; without a worker there is no sentence.
INSERT INTO own_sentence (guild_id, account_id, key, label, words, expires_at)
SELECT guild_id, account_id, :key, :label, :words, expires_at
  FROM worker
 WHERE guild_id = :guild_id AND account_id = :account_id;

-- name: change(guild_id, account_id, key, label, words)!
UPDATE own_sentence SET label = :label, words = :words
 WHERE guild_id = :guild_id AND account_id = :account_id AND key = :key;

-- name: drop(guild_id, account_id, key)!
DELETE FROM own_sentence
 WHERE guild_id = :guild_id AND account_id = :account_id AND key = :key;

-- name: renew(guild_id, account_id, now, expires_at)!
-- What has expired does not come back, even if the sweeper is late.
UPDATE own_sentence SET expires_at = :expires_at
 WHERE guild_id = :guild_id AND account_id = :account_id AND expires_at > :now;

-- name: forget(guild_id, account_id)!
DELETE FROM own_sentence WHERE guild_id = :guild_id AND account_id = :account_id;
