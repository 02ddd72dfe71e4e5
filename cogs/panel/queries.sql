-- name: find(guild_id)^
SELECT channel_id, message_id, shown, edited_at FROM panel WHERE guild_id = :guild_id;

-- name: put(guild_id, channel_id, message_id, shown, edited_at)!
INSERT INTO panel (guild_id, channel_id, message_id, shown, edited_at)
VALUES (:guild_id, :channel_id, :message_id, :shown, :edited_at)
ON CONFLICT (guild_id) DO UPDATE
   SET channel_id = excluded.channel_id, message_id = excluded.message_id,
       shown = excluded.shown, edited_at = excluded.edited_at;

-- name: edits(guild_id, edited_at)!
UPDATE panel SET edited_at = :edited_at WHERE guild_id = :guild_id;

-- name: drop(guild_id)!
DELETE FROM panel WHERE guild_id = :guild_id;

-- name: answers(alias, now, expires_at)$
-- Gives nothing while an earlier answer is less than an hour old.
INSERT INTO direct_answer (guild_id, alias, expires_at) VALUES (0, :alias, :expires_at)
ON CONFLICT (guild_id, alias) DO UPDATE SET expires_at = excluded.expires_at
 WHERE direct_answer.expires_at <= :now
RETURNING 1;
