-- name: draw(guild_id, mark, now, expires_at)$
-- Gives nothing while the name may still stand in Discord's audit log.
INSERT INTO used_name (guild_id, mark, expires_at) VALUES (:guild_id, :mark, :expires_at)
ON CONFLICT (guild_id, mark) DO UPDATE SET expires_at = excluded.expires_at
 WHERE used_name.expires_at <= :now
RETURNING 1;

-- name: uses(guild_id, mark, expires_at)!
INSERT INTO used_name (guild_id, mark, expires_at) VALUES (:guild_id, :mark, :expires_at)
ON CONFLICT (guild_id, mark) DO UPDATE SET expires_at = excluded.expires_at;

-- name: used()
SELECT guild_id, mark FROM used_name;

-- name: names()
SELECT guild_id, code_name, expires_at FROM conversation;

-- name: add(key, guild_id, alias, code_name, channel_id, about, urgency, only_role, opened_at, expires_at, rest, meant_for)!
INSERT INTO conversation (key, guild_id, alias, code_name, channel_id, about, only_role, opened_at,
                          last_at, expires_at, urgency, waiting, waiting_since, auto_replied, rest,
                          meant_for)
VALUES (:key, :guild_id, :alias, :code_name, :channel_id, :about, :only_role, :opened_at,
        :opened_at, :expires_at, :urgency, 1, :opened_at, 0, :rest, :meant_for);

-- name: make_room(guild_id, alias, now, ended_before, grace)!
-- What has expired or ended by itself does not stand in the way of a new question.
UPDATE conversation
   SET closed_at = last_at, waiting = 0, waiting_since = NULL, held_since = NULL, paused_at = NULL
 WHERE guild_id = :guild_id AND alias = :alias AND closed_at IS NULL
   AND (last_at + rest + :grace * waiting <= :ended_before OR expires_at <= :now);

-- name: by_key(key, now)^
SELECT * FROM conversation
 WHERE key = :key AND expires_at > :now;

-- name: by_place(guild_id, now)
SELECT channel_id, coalesce(only_role, ''), count(*)
  FROM conversation
 WHERE guild_id = :guild_id AND thread_id IS NOT NULL AND expires_at > :now
 GROUP BY channel_id, only_role;

-- name: standing_in(guild_id, channel_id, now)
SELECT * FROM conversation
 WHERE guild_id = :guild_id AND channel_id = :channel_id AND thread_id IS NOT NULL
   AND expires_at > :now;

-- name: by_thread(thread_id, now)^
SELECT * FROM conversation
 WHERE thread_id = :thread_id AND expires_at > :now;

-- name: latest(guild_id, alias, now)^
SELECT * FROM conversation
 WHERE guild_id = :guild_id AND alias = :alias AND expires_at > :now
 ORDER BY closed_at IS NULL DESC, opened_at DESC
 LIMIT 1;

-- name: of_person(guild_id, alias, now)
SELECT * FROM conversation
 WHERE guild_id = :guild_id AND alias = :alias AND thread_id IS NOT NULL AND expires_at > :now;

-- name: longest(guild_id, alias)$
-- When the last of all that this person has here ends; NULL without any.
SELECT max(expires_at) FROM conversation WHERE guild_id = :guild_id AND alias = :alias;

-- name: opening()
SELECT * FROM conversation
 WHERE thread_id IS NULL
 ORDER BY opened_at;

-- name: untrue_cards(now)
SELECT * FROM conversation
 WHERE card_is_true = 0 AND thread_id IS NOT NULL AND expires_at > :now
 ORDER BY last_at
 LIMIT 20;

-- name: ended_by_silence(ended_before, grace, now)
SELECT * FROM conversation
 WHERE closed_at IS NULL AND thread_id IS NOT NULL AND expires_at > :now
   AND last_at + rest + :grace * waiting <= :ended_before;

-- name: waiting(guild_id, ended_before, grace, now)
-- Who waits for an answer: unsafe first, then who came back after help that did not work out, then
-- whom it is urgent for, then who waits longest. In a pause only who does not feel safe waits.
SELECT * FROM conversation
 WHERE guild_id = :guild_id AND waiting = 1 AND (paused_at IS NULL OR urgency = 'unsafe') AND thread_id IS NOT NULL
   AND last_at + rest + :grace > :ended_before AND expires_at > :now
 ORDER BY urgency = 'unsafe' DESC, came_back DESC, urgency = 'today' DESC, coalesce(held_since, waiting_since);

-- name: of_worker(guild_id, worker_id, ended_before, grace, now)
SELECT * FROM conversation
 WHERE guild_id = :guild_id AND worker_id = :worker_id AND closed_at IS NULL
   AND last_at + rest + :grace * waiting > :ended_before AND expires_at > :now
 ORDER BY waiting_since IS NULL, coalesce(held_since, waiting_since);

-- name: takers()
SELECT guild_id, worker_id, only_role FROM conversation WHERE worker_id IS NOT NULL
 UNION
SELECT guild_id, closed_by, only_role FROM conversation WHERE closed_by IS NOT NULL
 UNION
SELECT guild_id, meant_for, only_role FROM conversation WHERE meant_for IS NOT NULL
 UNION
SELECT guild_id, worker_id AS account, only_role FROM kept_name WHERE worker_id IS NOT NULL;

-- name: keep_name(guild_id, alias, code_name, worker_id, only_role, chosen_at, expires_at)!
INSERT INTO kept_name (guild_id, alias, code_name, worker_id, only_role, chosen_at, expires_at)
VALUES (:guild_id, :alias, :code_name, :worker_id, :only_role, :chosen_at, :expires_at)
ON CONFLICT (guild_id, alias) DO UPDATE
   SET code_name = excluded.code_name, worker_id = excluded.worker_id,
       only_role = excluded.only_role, chosen_at = excluded.chosen_at,
       expires_at = excluded.expires_at;

-- name: kept_name(guild_id, alias, now)^
SELECT * FROM kept_name WHERE guild_id = :guild_id AND alias = :alias AND expires_at > :now;

-- name: drop_name(guild_id, alias)!
DELETE FROM kept_name WHERE guild_id = :guild_id AND alias = :alias;

-- name: forget_kept_worker(guild_id, account)!
UPDATE kept_name SET worker_id = NULL WHERE guild_id = :guild_id AND worker_id = :account;

-- name: forget_meant_for(guild_id, account)!
UPDATE conversation SET meant_for = NULL, card_is_true = 0
 WHERE guild_id = :guild_id AND meant_for = :account;

-- name: kinds_waited_for(now)
SELECT DISTINCT guild_id, only_role FROM conversation
 WHERE only_role IS NOT NULL AND waiting = 1 AND expires_at > :now;

-- name: back_to_queue(guild_id, worker_id, only_role)!
-- NULL: everything of this worker.
UPDATE conversation
   SET worker_id = NULL, card_is_true = 0
 WHERE guild_id = :guild_id AND worker_id = :worker_id
   AND (:only_role IS NULL OR only_role = :only_role);

-- name: forget_closer(guild_id, account)!
UPDATE conversation SET closed_by = NULL WHERE guild_id = :guild_id AND closed_by = :account;

-- name: keys(guild_id, alias)
SELECT key FROM conversation WHERE guild_id = :guild_id AND alias = :alias;

-- name: arrived(key, thread_id, words_id)!
UPDATE conversation SET thread_id = :thread_id, words_id = :words_id WHERE key = :key;

-- name: loose(now)
-- Whose words still stand in the channel, because no thread could be made yet.
SELECT * FROM conversation
 WHERE words_id IS NOT NULL AND expires_at > :now
 ORDER BY opened_at;

-- name: lately(since, now)
-- In which something was said or done since then: what was on its way when the bot died.
SELECT * FROM conversation
 WHERE thread_id IS NOT NULL AND expires_at > :now
   AND (last_at >= :since OR closed_at >= :since
        OR EXISTS (SELECT 1 FROM trace WHERE about = key AND channel_id = thread_id))
 ORDER BY last_at DESC;

-- name: unended(guild_id, now)
-- What nobody closed: it ends by its silence, and closed days are none.
SELECT * FROM conversation
 WHERE guild_id = :guild_id AND closed_at IS NULL AND thread_id IS NOT NULL AND expires_at > :now;

-- name: state_of(guild_id, now)$
-- One value for all of it: read every minute, and the rows only when it differs.
SELECT group_concat(key || urgency || came_back || channel_id || coalesce(worker_id, '-')
                    || coalesce(waiting_since, '-') || coalesce(paused_at, '-') || thread_id || rest || last_at, ' ')
  FROM (SELECT * FROM conversation
         WHERE guild_id = :guild_id AND closed_at IS NULL AND thread_id IS NOT NULL
           AND expires_at > :now
         ORDER BY key);

-- name: in_thread(key)!
UPDATE conversation SET words_id = NULL WHERE key = :key;

-- name: change(key, last_at, closed_at, closed_by, expires_at, urgency, worker_id, waiting_since, answered_at, unread_since, grace_told, came_back, auto_replied, card_is_true, said_id, rest, goes_on, meant_for, paused_at, held_since)!
UPDATE conversation
   SET last_at = :last_at, closed_at = :closed_at, closed_by = :closed_by, expires_at = :expires_at, urgency = :urgency,
       worker_id = :worker_id, waiting = :waiting_since IS NOT NULL, waiting_since = :waiting_since,
       answered_at = :answered_at, unread_since = :unread_since, grace_told = :grace_told,
       came_back = :came_back, auto_replied = :auto_replied,
       said_id = :said_id, rest = :rest, goes_on = :goes_on, meant_for = :meant_for,
       paused_at = :paused_at, held_since = :held_since,
       card_is_true = coalesce(:card_is_true, card_is_true)   -- NULL: as true as it was
 WHERE key = :key;

-- name: silent(silent_since, now)
-- What may be about to go without an answer, or without having been read, and nobody was told.
SELECT * FROM conversation
 WHERE grace_told = 0 AND (waiting = 1 OR unread_since IS NOT NULL)
   AND thread_id IS NOT NULL AND last_at <= :silent_since AND expires_at > :now
 ORDER BY last_at;

-- name: told_of_grace(key)!
UPDATE conversation SET grace_told = 1 WHERE key = :key;

-- name: read(key, expires_at)!
UPDATE conversation SET unread_since = NULL, expires_at = :expires_at WHERE key = :key;

-- name: waiting_cards_are_untrue(guild_id)!
-- They name who was on shift when they came; who left the team since is named nowhere.
UPDATE conversation SET card_is_true = 0
 WHERE guild_id = :guild_id AND worker_id IS NULL AND closed_at IS NULL;

-- name: card_is_untrue(key)!
UPDATE conversation SET card_is_true = 0 WHERE key = :key;

-- name: card_is_true(key)!
UPDATE conversation SET card_is_true = 1 WHERE key = :key;

-- name: drop(key)!
DELETE FROM conversation WHERE key = :key;

-- name: wish(guild_id, alias, channel_id, expires_at)!
INSERT INTO notice (guild_id, alias, channel_id, expires_at)
VALUES (:guild_id, :alias, :channel_id, :expires_at)
ON CONFLICT (guild_id, alias) DO UPDATE
   SET channel_id = excluded.channel_id, expires_at = excluded.expires_at;

-- name: wish_of(guild_id, alias, now)$
SELECT channel_id FROM notice WHERE guild_id = :guild_id AND alias = :alias AND expires_at > :now;

-- name: is_notified(key)$
SELECT notified FROM conversation WHERE key = :key;

-- name: all_notified(now)
-- Of which a notice was written down; whether it went out, its trace says.
SELECT conversation.key, notice.channel_id
  FROM conversation
  JOIN notice USING (guild_id, alias)
 WHERE conversation.notified = 1 AND conversation.expires_at > :now;

-- name: notified(key)!
-- At most one until they have looked at this conversation, as the second would only nag.
UPDATE conversation SET notified = 1 WHERE key = :key;

-- name: looked(key)!
UPDATE conversation SET notified = 0 WHERE key = :key AND notified = 1;

-- name: nothing_notified(guild_id, alias)!
UPDATE conversation SET notified = 0
 WHERE guild_id = :guild_id AND alias = :alias AND notified = 1;

-- name: keep_wish(guild_id, alias, expires_at)!
UPDATE notice SET expires_at = :expires_at WHERE guild_id = :guild_id AND alias = :alias;

-- name: drop_wish(guild_id, alias)!
DELETE FROM notice WHERE guild_id = :guild_id AND alias = :alias;
