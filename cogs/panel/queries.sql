-- name: find(guild_id)^
SELECT * FROM panel WHERE guild_id = :guild_id;

-- name: put(guild_id, channel_id, message_id, shown, edited_at, looked_at, pinned)!
INSERT INTO panel (guild_id, channel_id, message_id, shown, edited_at, looked_at, pinned)
VALUES (:guild_id, :channel_id, :message_id, :shown, :edited_at, :looked_at, :pinned)
ON CONFLICT (guild_id) DO UPDATE
   SET channel_id = excluded.channel_id, message_id = excluded.message_id,
       shown = excluded.shown, edited_at = excluded.edited_at,
       looked_at = excluded.looked_at, pinned = excluded.pinned;

-- name: edits(guild_id, edited_at)!
-- Until Discord has answered, nobody knows what the panel shows.
UPDATE panel SET edited_at = :edited_at, shown = '' WHERE guild_id = :guild_id;

-- name: pinned(guild_id, message_id, pinned)!
UPDATE panel SET pinned = :pinned WHERE guild_id = :guild_id AND message_id = :message_id;

-- name: drop(guild_id)!
DELETE FROM panel WHERE guild_id = :guild_id;

-- name: left(guild_id)
SELECT * FROM panel_left WHERE guild_id = :guild_id;

-- name: leaves(guild_id, channel_id, message_id, left_at)!
INSERT INTO panel_left (guild_id, channel_id, message_id, left_at)
VALUES (:guild_id, :channel_id, :message_id, :left_at)
ON CONFLICT (guild_id, channel_id, message_id) DO NOTHING;

-- name: gone(guild_id, channel_id, message_id)!
DELETE FROM panel_left
 WHERE guild_id = :guild_id AND channel_id = :channel_id AND message_id = :message_id;

-- name: answers(alias, key, now, again_at, expires_at)$
-- Gives nothing while an earlier answer is less than an hour old. One that would hold for longer was given
-- before the clock was set back: rather twice than never.
INSERT INTO direct_answer (guild_id, alias, key, again_at, expires_at)
SELECT 0, :alias, :key, :again_at, :expires_at
 WHERE NOT EXISTS (SELECT 1 FROM direct_answer
                    WHERE guild_id = 0 AND alias = :alias
                      AND again_at > :now AND again_at <= :again_at)
RETURNING 1;

-- name: forget_answers(alias)
DELETE FROM direct_answer WHERE guild_id = 0 AND alias = :alias RETURNING key;
