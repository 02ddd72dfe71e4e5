-- name: intend(id, guild_id, about, kind, channel_id, left_at, due_at, carries, leaves_at, rings)!
INSERT INTO trace (id, guild_id, about, kind, channel_id, left_at, due_at, next_at, carries, leaves_at,
                   rings)
VALUES (:id, :guild_id, :about, :kind, :channel_id, :left_at, :due_at, :due_at, :carries, :leaves_at,
        :rings);

-- name: posted(id, message_id)!
UPDATE trace SET message_id = :message_id WHERE id = :id;

-- name: gone(id)!
DELETE FROM trace WHERE id = :id;

-- name: due(now, most)
-- Oldest first, so that one stubborn message cannot hold up the others for ever.
SELECT * FROM trace
 WHERE next_at <= :now
 ORDER BY next_at
 LIMIT :most;

-- name: by_id(id)^
SELECT * FROM trace
 WHERE id = :id;

-- name: is_due(id, now)$
SELECT EXISTS (SELECT 1 FROM trace WHERE id = :id AND next_at <= :now);

-- name: about(about)
SELECT * FROM trace
 WHERE about = :about
 ORDER BY due_at, id;

-- name: unposted(about, now)
-- What is to be posted and, as far as anybody knows, was not; `about` is a pattern of GLOB.
SELECT * FROM trace
 WHERE message_id IS NULL AND about GLOB :about AND due_at > :now
 ORDER BY left_at, id;

-- name: postpone(id, attempts, next_at)!
UPDATE trace SET attempts = :attempts, next_at = :next_at WHERE id = :id;

-- name: end_at(about, due_at)!
UPDATE trace SET due_at = :due_at, next_at = :due_at, attempts = 0 WHERE about = :about;

-- name: end_all(guild_id, due_at)!
-- What is due already keeps its own time for the next try.
UPDATE trace SET due_at = :due_at, next_at = :due_at, attempts = 0
 WHERE guild_id = :guild_id AND due_at > :due_at;

-- name: how_many_on(guild_id)$
SELECT count(*) FROM trace WHERE guild_id = :guild_id;

-- name: keep(about, due_at, now)!
-- What is already due stays due.
UPDATE trace SET due_at = :due_at, next_at = :due_at
 WHERE about = :about AND due_at > :now;

-- name: end_one_at(channel_id, message_id, due_at)!
UPDATE trace SET due_at = :due_at, next_at = :due_at, attempts = 0
 WHERE channel_id = :channel_id AND message_id = :message_id;

-- name: end_in(about, channel_id, due_at)!
-- What is known to stand there; what is still on its way is found by the sweeper as ever.
UPDATE trace SET due_at = :due_at, next_at = :due_at, attempts = 0
 WHERE about = :about AND channel_id = :channel_id AND message_id IS NOT NULL AND due_at > :due_at;

-- name: end_all_in(guild_id, channel_id, due_at)!
UPDATE trace SET due_at = :due_at, next_at = :due_at, attempts = 0
 WHERE guild_id = :guild_id AND channel_id = :channel_id AND due_at > :due_at;

-- name: channels_with_threads(guild_id)
-- Only conversations have threads.
SELECT DISTINCT channel_id FROM trace WHERE guild_id = :guild_id AND kind = 'thread';

-- name: overdue(guild_id, before)$
SELECT count(*) FROM trace WHERE guild_id = :guild_id AND due_at <= :before;

-- name: oldest_due(now)$
-- Also of what waits for its next try: that is when something is wrong.
SELECT min(due_at) FROM trace WHERE due_at <= :now;

-- name: how_many()$
SELECT count(*) FROM trace;

-- name: everything()
SELECT coalesce(carries, about), message_id FROM trace;

-- name: carrying(carries)$
SELECT about FROM trace WHERE carries = :carries;

-- name: never_left(about, channel_id, now)!
-- What waits for its moment was never given to Discord.
DELETE FROM trace
 WHERE about = :about AND channel_id = :channel_id AND message_id IS NULL AND leaves_at > :now;

-- name: unposted_rings(now)
-- What was to make a phone ring and, as far as anybody knows, did not.
SELECT * FROM trace
 WHERE rings = 1 AND message_id IS NULL AND due_at > :now
 ORDER BY left_at, id;

-- name: rings_over(about, now)!
UPDATE trace SET due_at = :now, next_at = :now, attempts = 0
 WHERE about = :about AND rings = 1 AND due_at > :now;
