-- name: agree(guild_id, alias, version, agreed_at, expires_at)!
INSERT INTO agreement (guild_id, alias, version, agreed_at, expires_at)
VALUES (:guild_id, :alias, :version, :agreed_at, :expires_at)
ON CONFLICT (guild_id, alias) DO UPDATE
   SET version = excluded.version, agreed_at = excluded.agreed_at,
       expires_at = max(expires_at, excluded.expires_at);

-- name: find(guild_id, alias, now)$
SELECT version FROM agreement
 WHERE guild_id = :guild_id AND alias = :alias AND expires_at > :now;

-- name: agreed_at(guild_id, alias, now)$
SELECT agreed_at FROM agreement
 WHERE guild_id = :guild_id AND alias = :alias AND expires_at > :now;

-- name: keep(guild_id, alias, expires_at)!
UPDATE agreement SET expires_at = max(agreed_at + 1, :expires_at)
 WHERE guild_id = :guild_id AND alias = :alias;

-- name: choose(guild_id, alias, kind, value, chosen_at, expires_at)!
INSERT INTO choice (guild_id, alias, kind, value, chosen_at, expires_at)
VALUES (:guild_id, :alias, :kind, :value, :chosen_at, :expires_at)
ON CONFLICT (guild_id, alias, kind) DO UPDATE
   SET value = excluded.value, chosen_at = excluded.chosen_at, expires_at = excluded.expires_at;

-- name: unchoose(guild_id, alias, kind)!
DELETE FROM choice WHERE guild_id = :guild_id AND alias = :alias AND kind = :kind;

-- name: chosen(guild_id, alias, now)
SELECT kind, value FROM choice
 WHERE guild_id = :guild_id AND alias = :alias AND expires_at > :now;

-- name: keep_choices(guild_id, alias, conversation, contact)!
-- What was chosen for a conversation ends with it; of contact as below.
UPDATE choice
   SET expires_at = CASE kind WHEN 'contact' THEN max(expires_at, :contact)
                              ELSE max(chosen_at + 1, :conversation) END
 WHERE guild_id = :guild_id AND alias = :alias;

-- name: keep_contact(guild_id, alias, expires_at)!
-- The preference about contact outlives the conversation: it counts from the last visit.
UPDATE choice SET expires_at = max(expires_at, :expires_at)
 WHERE guild_id = :guild_id AND alias = :alias AND kind = 'contact';
