-- name: drop(key)!
DELETE FROM handover WHERE key = :key;

-- name: add(key, guild_id, alias, offer, from_account, to_account, asked_at, expires_at)!
INSERT INTO handover (key, guild_id, alias, offer, from_account, to_account, asked_at, expires_at)
VALUES (:key, :guild_id, :alias, :offer, :from_account, :to_account, :asked_at, :expires_at);

-- name: accept(key, accepted_at)!
UPDATE handover SET accepted_at = :accepted_at, untold = 1 WHERE key = :key;

-- name: refuse(key)!
UPDATE handover SET said_no = 1, untold = 1 WHERE key = :key;

-- name: untold(now)
-- What the young person said and the team cannot read yet.
SELECT * FROM handover
 WHERE untold = 1 AND expires_at > :now;

-- name: told(offer)!
UPDATE handover SET untold = 0 WHERE offer = :offer AND said_no = 0;

-- name: told_the_no(offer)!
DELETE FROM handover WHERE offer = :offer AND said_no = 1;

-- name: was_asked(offer)$
SELECT EXISTS (SELECT 1 FROM handover WHERE offer = :offer);

-- name: intend(key, guild_id, alias, offer, from_account, to_account, asked_at, expires_at)!
INSERT INTO handover_asking (key, guild_id, alias, offer, from_account, to_account, asked_at,
                             expires_at)
VALUES (:key, :guild_id, :alias, :offer, :from_account, :to_account, :asked_at, :expires_at);

-- name: intended(offer, now)^
SELECT *, NULL AS accepted_at FROM handover_asking
 WHERE offer = :offer AND expires_at > :now;

-- name: all_intended(now)
SELECT *, NULL AS accepted_at FROM handover_asking
 WHERE expires_at > :now;

-- name: drop_intent(offer)!
DELETE FROM handover_asking WHERE offer = :offer;

-- name: drop_intents_of(guild_id, account)!
DELETE FROM handover_asking
 WHERE guild_id = :guild_id AND (from_account = :account OR to_account = :account);

-- name: of(key, now)^
SELECT * FROM handover
 WHERE key = :key AND said_no = 0 AND expires_at > :now;

-- name: offered(offer, now)^
SELECT * FROM handover
 WHERE offer = :offer AND said_no = 0 AND expires_at > :now;

-- name: of_worker(guild_id, account, now)
-- What this worker gave and waits for a yes, and what they were given and did not answer yet.
SELECT * FROM handover
 WHERE guild_id = :guild_id AND said_no = 0 AND expires_at > :now
   AND (accepted_at IS NULL AND from_account = :account
        OR accepted_at IS NOT NULL AND to_account = :account)
 ORDER BY asked_at, key;

-- name: all(now)
SELECT * FROM handover
 WHERE said_no = 0 AND expires_at > :now;

-- name: drop_of(guild_id, account)!
DELETE FROM handover
 WHERE guild_id = :guild_id AND (from_account = :account OR to_account = :account);

-- name: done(key, account)!
DELETE FROM handover WHERE key = :key AND to_account = :account AND accepted_at IS NOT NULL;
