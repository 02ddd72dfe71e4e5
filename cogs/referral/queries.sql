-- name: add(key, guild_id, alias, conversation, worker_id, entries, message_id, made_at, expires_at)!
INSERT INTO referral (key, guild_id, alias, conversation, worker_id, entries, message_id, made_at,
                      expires_at)
VALUES (:key, :guild_id, :alias, :conversation, :worker_id, :entries, :message_id, :made_at,
        :expires_at);

-- name: by_key(key, now)^
SELECT key, guild_id, alias, conversation, worker_id, entries, message_id, may_tell, together, wish,
       follow_up_at, asked_at, follow_up, outcome, made_at, expires_at
  FROM referral
 WHERE key = :key AND expires_at > :now;

-- name: of_person(guild_id, alias, now)
-- The newest first: what was said last is what someone wants to see.
SELECT key, guild_id, alias, conversation, worker_id, entries, message_id, may_tell, together, wish,
       follow_up_at, asked_at, follow_up, outcome, made_at, expires_at
  FROM referral
 WHERE guild_id = :guild_id AND alias = :alias AND expires_at > :now
 ORDER BY made_at DESC, rowid DESC;

-- name: of_conversation(conversation, now)
SELECT key, guild_id, alias, conversation, worker_id, entries, message_id, may_tell, together, wish,
       follow_up_at, asked_at, follow_up, outcome, made_at, expires_at
  FROM referral
 WHERE conversation = :conversation AND expires_at > :now
 ORDER BY made_at, rowid;

-- name: of_guild(guild_id, now)
SELECT key, guild_id, alias, conversation, worker_id, entries, message_id, may_tell, together, wish,
       follow_up_at, asked_at, follow_up, outcome, made_at, expires_at
  FROM referral
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

-- name: is_any(guild_id)$
SELECT EXISTS (SELECT 1 FROM referral WHERE guild_id = :guild_id);
