-- name: put(guild_id, key, number, worker_id, kind, stage, channel_id, card_id, opened_at, expires_at, proposal, proposed_by, ask_at, told)!
INSERT INTO consultation (guild_id, key, number, worker_id, kind, stage, channel_id, card_id, opened_at,
                          expires_at, proposal, proposed_by, ask_at, told)
VALUES (:guild_id, :key, :number, :worker_id, :kind, :stage, :channel_id, :card_id, :opened_at, :expires_at,
        :proposal, :proposed_by, :ask_at, :told)
ON CONFLICT (key) DO UPDATE
   SET stage = excluded.stage, channel_id = excluded.channel_id, card_id = excluded.card_id,
       expires_at = excluded.expires_at, proposal = excluded.proposal, proposed_by = excluded.proposed_by,
       ask_at = excluded.ask_at, told = excluded.told;

-- name: find(guild_id, key, now)^
SELECT * FROM consultation WHERE guild_id = :guild_id AND key = :key AND expires_at > :now;

-- name: by_card(guild_id, card_id, now)^
SELECT * FROM consultation WHERE guild_id = :guild_id AND card_id = :card_id AND expires_at > :now;

-- name: everything(now)
SELECT * FROM consultation WHERE expires_at > :now ORDER BY opened_at, key;

-- name: numbers(guild_id)$
SELECT coalesce(max(number), 0) FROM consultation WHERE guild_id = :guild_id;

-- name: drop(key)!
DELETE FROM consultation WHERE key = :key;

-- name: begun_in(guild_id, alias, key, conversation, expires_at)!
INSERT INTO consultation_source (guild_id, alias, key, conversation, expires_at)
VALUES (:guild_id, :alias, :key, :conversation, :expires_at);

-- name: no_source(key)!
DELETE FROM consultation_source WHERE key = :key;

-- name: without_opener(guild_id, account)!
UPDATE consultation SET worker_id = 0 WHERE guild_id = :guild_id AND worker_id = :account;

-- name: without_proposal(guild_id, account)!
UPDATE consultation SET proposal = NULL, proposed_by = NULL
 WHERE guild_id = :guild_id AND proposed_by = :account;
