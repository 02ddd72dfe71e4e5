-- name: add(key, guild_id, alias, conversation, worker_id, entries, message_id, made_at, expires_at, on_its_way)!
INSERT INTO referral (key, guild_id, alias, conversation, worker_id, entries, message_id, made_at,
                      expires_at, on_its_way)
VALUES (:key, :guild_id, :alias, :conversation, :worker_id, :entries, :message_id, :made_at,
        :expires_at, :on_its_way);

-- name: stand(key, message_id)!
UPDATE referral SET on_its_way = NULL, message_id = :message_id WHERE key = :key;

-- name: drop(key)!
DELETE FROM referral WHERE key = :key AND on_its_way IS NOT NULL;

-- name: on_its_way(key)$
SELECT on_its_way FROM referral WHERE key = :key;

-- name: all_on_their_way(now)
SELECT * FROM referral
 WHERE on_its_way IS NOT NULL AND expires_at > :now;

-- name: owe(key, line)!
UPDATE referral SET untold = untold | :line WHERE key = :key;

-- name: told(key, line)!
UPDATE referral SET untold = untold & ~:line WHERE key = :key;

-- name: untold(now)
SELECT * FROM referral
 WHERE untold > 0 AND expires_at > :now;

-- name: by_key(key, now)^
SELECT * FROM referral
 WHERE key = :key AND on_its_way IS NULL AND expires_at > :now;

-- name: of_person(guild_id, alias, now)
-- The newest first: what was said last is what someone wants to see.
SELECT * FROM referral
 WHERE guild_id = :guild_id AND alias = :alias AND on_its_way IS NULL AND expires_at > :now
 ORDER BY made_at DESC, rowid DESC;

-- name: of_conversation(conversation, now)
SELECT * FROM referral
 WHERE conversation = :conversation AND on_its_way IS NULL AND expires_at > :now
 ORDER BY made_at, rowid;

-- name: of_guild(guild_id, now)
SELECT * FROM referral
 WHERE guild_id = :guild_id AND (wish = 'yes' OR follow_up = 'failed') AND expires_at > :now
 ORDER BY follow_up_at;

-- name: due(now)
-- As good as due: the rules have the last word, in the transaction that marks it.
SELECT guild_id, key
  FROM referral
 WHERE wish = 'yes' AND asked_at IS NULL AND follow_up_at <= :now AND expires_at > :now
 ORDER BY follow_up_at
 LIMIT 100;

-- name: change(key, may_tell, together, wish, follow_up_at, asked_at, follow_up, outcome)!
UPDATE referral
   SET may_tell = :may_tell, together = :together, wish = :wish, follow_up_at = :follow_up_at,
       asked_at = :asked_at, follow_up = :follow_up, outcome = :outcome
 WHERE key = :key;

-- name: workers()
SELECT DISTINCT guild_id, worker_id FROM referral WHERE worker_id IS NOT NULL;

-- name: forget_worker(guild_id, worker_id)!
UPDATE referral SET worker_id = NULL WHERE guild_id = :guild_id AND worker_id = :worker_id;
