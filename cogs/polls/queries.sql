-- name: put(key, guild_id, channel_id, worker_id, question, purpose, options, stage, ends_at, results, heard, did, answerer_id, answered_at, times_asked, shown, edited_at, expires_at)!
INSERT INTO poll (key, guild_id, channel_id, worker_id, question, purpose, options, stage, ends_at,
                  results, heard, did, answerer_id, answered_at, times_asked, shown, edited_at,
                  expires_at)
VALUES (:key, :guild_id, :channel_id, :worker_id, :question, :purpose, :options, :stage, :ends_at,
        :results, :heard, :did, :answerer_id, :answered_at, :times_asked, :shown, :edited_at,
        :expires_at)
ON CONFLICT (key) DO UPDATE
   SET worker_id = excluded.worker_id, stage = excluded.stage, results = excluded.results,
       heard = excluded.heard, did = excluded.did, answerer_id = excluded.answerer_id,
       answered_at = excluded.answered_at, times_asked = excluded.times_asked,
       shown = excluded.shown, edited_at = excluded.edited_at, expires_at = excluded.expires_at;

-- name: find(guild_id, key, now)^
SELECT * FROM poll WHERE guild_id = :guild_id AND key = :key AND expires_at > :now;

-- name: of_guild(guild_id, now)
-- All that was posted, the newest first.
SELECT * FROM poll
 WHERE guild_id = :guild_id AND stage <> 'draft' AND expires_at > :now
 ORDER BY ends_at DESC, key;

-- name: running()
SELECT * FROM poll WHERE stage = 'running' ORDER BY key;

-- name: servers(now)
SELECT DISTINCT guild_id FROM poll WHERE stage <> 'draft' AND expires_at > :now;

-- name: drop_drafts(guild_id, account)!
DELETE FROM poll WHERE guild_id = :guild_id AND worker_id = :account AND stage = 'draft';

-- name: drop_worker(guild_id, account)!
UPDATE poll
   SET worker_id = CASE WHEN worker_id = :account THEN NULL ELSE worker_id END,
       answerer_id = CASE WHEN answerer_id = :account THEN NULL ELSE answerer_id END
 WHERE guild_id = :guild_id AND :account IN (worker_id, answerer_id);

-- name: workers()
SELECT guild_id, worker_id FROM poll WHERE worker_id IS NOT NULL
 UNION
SELECT guild_id, answerer_id FROM poll WHERE answerer_id IS NOT NULL;

-- name: draw_key(poll, guild_id, vote_key, expires_at)!
INSERT INTO uncopied_poll_key (poll, guild_id, vote_key, expires_at)
VALUES (:poll, :guild_id, :vote_key, :expires_at);

-- name: key_of(poll)$
SELECT vote_key FROM uncopied_poll_key WHERE poll = :poll;

-- name: keys(guild_id)
SELECT poll, vote_key FROM uncopied_poll_key WHERE guild_id = :guild_id ORDER BY poll;

-- name: vote(poll, guild_id, voter, choice, expires_at)!
-- One for each person: the last one counts.
INSERT INTO uncopied_poll_vote (poll, guild_id, voter, choice, expires_at)
VALUES (:poll, :guild_id, :voter, :choice, :expires_at)
ON CONFLICT (poll, voter) DO UPDATE SET choice = excluded.choice;

-- name: withdraw(poll, voter)$
DELETE FROM uncopied_poll_vote WHERE poll = :poll AND voter = :voter RETURNING 1;

-- name: vote_of(poll, voter)^
SELECT * FROM uncopied_poll_vote WHERE poll = :poll AND voter = :voter;

-- name: counted(poll)
SELECT choice, count(*) FROM uncopied_poll_vote WHERE poll = :poll GROUP BY choice;
