-- name: put_worker(guild_id, account_id, name, role, secrecy, introduced_at, expires_at)!
INSERT INTO worker (guild_id, account_id, name, role, secrecy, introduced_at, expires_at)
VALUES (:guild_id, :account_id, :name, :role, :secrecy, :introduced_at, :expires_at)
ON CONFLICT (guild_id, account_id) DO UPDATE
   SET name = excluded.name, role = excluded.role, secrecy = excluded.secrecy,
       introduced_at = excluded.introduced_at, expires_at = excluded.expires_at;

-- name: team(guild_id)
-- The caller looks at expires_at: the team is remembered, and time goes on.
SELECT * FROM worker
 WHERE guild_id = :guild_id
 ORDER BY name, account_id;

-- name: introduced_after(guild_id, account_id, moment)^
SELECT 1 FROM worker
 WHERE guild_id = :guild_id AND account_id = :account_id AND introduced_at > :moment;

-- name: renew_worker(guild_id, account_id, expires_at)!
-- By a clock that went back a year, the card ends no earlier than it began.
UPDATE worker SET expires_at = max(introduced_at + 1, :expires_at)
 WHERE guild_id = :guild_id AND account_id = :account_id;

-- name: remove_worker(guild_id, account_id)!
DELETE FROM worker WHERE guild_id = :guild_id AND account_id = :account_id;

-- name: put_departed(guild_id, account_id, name, why, expires_at)!
INSERT OR REPLACE INTO departed_worker (guild_id, account_id, name, why, expires_at)
VALUES (:guild_id, :account_id, :name, :why, :expires_at);

-- name: departed(guild_id)
-- The caller looks at expires_at: these are remembered, and time goes on.
SELECT * FROM departed_worker
 WHERE guild_id = :guild_id
 ORDER BY name, account_id;

-- name: drop_departed(guild_id, account_id)!
DELETE FROM departed_worker WHERE guild_id = :guild_id AND account_id = :account_id;

-- name: work(guild_id, account_id, stage)^
SELECT * FROM card
 WHERE guild_id = :guild_id AND account_id = :account_id AND stage = :stage;

-- name: all_work(guild_id)
SELECT * FROM card
 WHERE guild_id = :guild_id;

-- name: proposed(guild_id, proposal)^
SELECT account_id FROM card WHERE guild_id = :guild_id AND proposal = :proposal;

-- name: put_work(guild_id, account_id, stage, name, role, secrecy, employer, does, does_not, hours, hours_osm, place, languages, proposal, remark)!
-- It ends with the worker; without a worker there is no card.
INSERT OR REPLACE INTO card
       (guild_id, account_id, stage, name, role, secrecy, employer, does, does_not, hours, hours_osm,
        place, languages, proposal, remark, expires_at)
SELECT guild_id, account_id, :stage, :name, :role, :secrecy, :employer, :does, :does_not, :hours,
       :hours_osm, :place, :languages, :proposal, :remark, expires_at
  FROM worker
 WHERE guild_id = :guild_id AND account_id = :account_id;

-- name: drop_work(guild_id, account_id, stage)!
DELETE FROM card WHERE guild_id = :guild_id AND account_id = :account_id AND stage = :stage;

-- name: own(guild_id, account_id)^
SELECT * FROM card_own
 WHERE guild_id = :guild_id AND account_id = :account_id;

-- name: all_own(guild_id)
SELECT * FROM card_own WHERE guild_id = :guild_id;

-- name: put_own(guild_id, account_id, pronouns, own_words, photo)!
INSERT OR REPLACE INTO card_own (guild_id, account_id, pronouns, own_words, photo, expires_at)
SELECT guild_id, account_id, :pronouns, :own_words, :photo, expires_at
  FROM worker
 WHERE guild_id = :guild_id AND account_id = :account_id;

-- name: standing(guild_id)
SELECT account_id, key, shown FROM card_message WHERE guild_id = :guild_id ORDER BY account_id;

-- name: standing_by(guild_id, account_id)^
SELECT key, expires_at FROM card_message
 WHERE guild_id = :guild_id AND account_id = :account_id;

-- name: keys_of(guild_id, account_id)
SELECT key FROM card_message WHERE guild_id = :guild_id AND account_id = :account_id
 UNION ALL
SELECT proposal FROM card
 WHERE guild_id = :guild_id AND account_id = :account_id AND proposal IS NOT NULL;

-- name: put_standing(guild_id, account_id, key, shown)!
INSERT OR REPLACE INTO card_message (guild_id, account_id, key, shown, expires_at)
SELECT guild_id, account_id, :key, :shown, expires_at
  FROM worker
 WHERE guild_id = :guild_id AND account_id = :account_id;

-- name: drop_standing(guild_id, account_id)!
DELETE FROM card_message WHERE guild_id = :guild_id AND account_id = :account_id;

-- name: renew_work(guild_id, account_id, expires_at)!
UPDATE card SET expires_at = :expires_at WHERE guild_id = :guild_id AND account_id = :account_id;

-- name: renew_own(guild_id, account_id, expires_at)!
UPDATE card_own SET expires_at = :expires_at
 WHERE guild_id = :guild_id AND account_id = :account_id;

-- name: renew_standing(guild_id, account_id, expires_at)!
UPDATE card_message SET expires_at = :expires_at
 WHERE guild_id = :guild_id AND account_id = :account_id;

-- name: forget_work(guild_id, account_id)!
DELETE FROM card WHERE guild_id = :guild_id AND account_id = :account_id;

-- name: forget_own(guild_id, account_id)!
DELETE FROM card_own WHERE guild_id = :guild_id AND account_id = :account_id;

-- name: sentences(guild_id, account_id, now)
SELECT key, label, words FROM own_sentence
 WHERE guild_id = :guild_id AND account_id = :account_id AND expires_at > :now
 ORDER BY label, key;

-- name: add_sentence(guild_id, account_id, key, label, words)!
-- It ends with the worker; without a worker there is no sentence.
INSERT INTO own_sentence (guild_id, account_id, key, label, words, expires_at)
SELECT guild_id, account_id, :key, :label, :words, expires_at
  FROM worker
 WHERE guild_id = :guild_id AND account_id = :account_id;

-- name: change_sentence(guild_id, account_id, key, label, words)!
UPDATE own_sentence SET label = :label, words = :words
 WHERE guild_id = :guild_id AND account_id = :account_id AND key = :key;

-- name: drop_sentence(guild_id, account_id, key)!
DELETE FROM own_sentence
 WHERE guild_id = :guild_id AND account_id = :account_id AND key = :key;

-- name: renew_sentences(guild_id, account_id, now, expires_at)!
-- What has expired does not come back, even if the sweeper is late.
UPDATE own_sentence SET expires_at = :expires_at
 WHERE guild_id = :guild_id AND account_id = :account_id AND expires_at > :now;

-- name: forget_sentences(guild_id, account_id)!
DELETE FROM own_sentence WHERE guild_id = :guild_id AND account_id = :account_id;

-- name: put_absence(guild_id, account_id, key, expires_at)!
INSERT OR REPLACE INTO absence (guild_id, account_id, key, expires_at)
VALUES (:guild_id, :account_id, :key, :expires_at);

-- name: absences(guild_id, now)
SELECT * FROM absence
 WHERE guild_id = :guild_id AND expires_at > :now;

-- name: drop_absence(guild_id, account_id)!
DELETE FROM absence WHERE guild_id = :guild_id AND account_id = :account_id;
