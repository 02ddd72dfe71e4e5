-- name: limits(guild_id, alias, now)^
-- Both at once: this is asked before each word of everybody.
SELECT (SELECT expires_at FROM block
         WHERE guild_id = :guild_id AND alias = :alias AND expires_at > :now) AS blocked,
       (SELECT expires_at FROM conversation_pause
         WHERE guild_id = :guild_id AND alias = :alias AND expires_at > :now) AS paused,
       (SELECT worker_id FROM conversation_pause
         WHERE guild_id = :guild_id AND alias = :alias AND expires_at > :now) AS worker_id;

-- name: pause(guild_id, alias, key, worker_id, paused_at, expires_at, untold)!
INSERT INTO conversation_pause (guild_id, alias, key, worker_id, paused_at, expires_at, untold)
VALUES (:guild_id, :alias, :key, :worker_id, :paused_at, :expires_at, :untold);

-- name: drop_pause(guild_id, alias)!
DELETE FROM conversation_pause WHERE guild_id = :guild_id AND alias = :alias;

-- name: pause_of(key, now)^
SELECT * FROM conversation_pause WHERE key = :key AND expires_at > :now;

-- name: untold_pauses(now)
SELECT * FROM conversation_pause WHERE untold = 1 AND expires_at > :now;

-- name: pause_told(guild_id, alias, paused_at)!
UPDATE conversation_pause SET untold = 0
 WHERE guild_id = :guild_id AND alias = :alias AND paused_at = :paused_at;

-- name: block(guild_id, alias, expires_at)!
INSERT INTO block (guild_id, alias, expires_at) VALUES (:guild_id, :alias, :expires_at)
ON CONFLICT (guild_id, alias) DO UPDATE SET expires_at = excluded.expires_at;

-- name: unblock(guild_id, alias)!
DELETE FROM block WHERE guild_id = :guild_id AND alias = :alias;

-- name: ask(key, kind, guild_id, alias, token, days, worker_id, asked_at, expires_at, posted, agreed, answered_by, untold)!
INSERT INTO block_request (key, kind, guild_id, alias, token, days, worker_id, asked_at, expires_at,
                           posted, agreed, answered_by, untold)
VALUES (:key, :kind, :guild_id, :alias, :token, :days, :worker_id, :asked_at, :expires_at,
        :posted, :agreed, :answered_by, :untold);

-- name: drop_request(key, kind)!
DELETE FROM block_request WHERE key = :key AND kind = :kind;

-- name: by_token(token, now)^
SELECT * FROM block_request WHERE token = :token AND expires_at > :now;

-- name: of_conversation(key, now)
SELECT * FROM block_request WHERE key = :key AND expires_at > :now;

-- name: to_settle(now)
-- Of which the thread may not say yet what it must.
SELECT * FROM block_request
 WHERE (posted = 0 OR untold = 1) AND expires_at > :now;

-- name: posted(token)!
UPDATE block_request SET posted = 1 WHERE token = :token;

-- name: answer(token, agreed, answered_by)!
UPDATE block_request SET agreed = :agreed, answered_by = :answered_by, posted = 1, untold = 1
 WHERE token = :token;

-- name: answer_told(token)!
-- Who asked and who answered stands in the thread, and is not kept.
UPDATE block_request SET untold = 0, answered_by = NULL, worker_id = 0 WHERE token = :token;
