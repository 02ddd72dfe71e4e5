-- name: agree(guild_id, account_id, rings, calls, now, expires_at)!
INSERT INTO told (guild_id, account_id, rings, calls, agreed_at, expires_at)
VALUES (:guild_id, :account_id, :rings, :calls, :now, :expires_at)
ON CONFLICT (guild_id, account_id) DO UPDATE
   SET rings = excluded.rings, calls = excluded.calls, agreed_at = excluded.agreed_at, expires_at = excluded.expires_at,
       reached = 1, asked_again = 0;

-- name: leave(guild_id, account_id)!
DELETE FROM told WHERE guild_id = :guild_id AND account_id = :account_id;

-- name: all_told(guild_id, now)
SELECT * FROM told
 WHERE guild_id = :guild_id AND expires_at > :now
 ORDER BY agreed_at, account_id;

-- name: reached(guild_id, account_id, reached)!
UPDATE told SET reached = :reached
 WHERE guild_id = :guild_id AND account_id = :account_id AND reached <> :reached;

-- name: answer_calls(guild_id, account_id, calls)!
UPDATE told SET calls = :calls WHERE guild_id = :guild_id AND account_id = :account_id;

-- name: lead_no_more(guild_id)!
UPDATE told SET coordinator = 0 WHERE guild_id = :guild_id AND coordinator = 1;

-- name: lead(guild_id, account_id)!
UPDATE told SET coordinator = 1 WHERE guild_id = :guild_id AND account_id = :account_id;

-- name: ending(now, soon)
-- Whose yes ends soon, and who was not asked again yet.
SELECT * FROM told
 WHERE expires_at > :now AND expires_at <= :soon AND asked_again = 0;

-- name: asked_again(guild_id, account_id)!
UPDATE told SET asked_again = 1 WHERE guild_id = :guild_id AND account_id = :account_id;

-- name: begin(guild_id, kind, place_id, now, expires_at)$
-- Gives a row when this place must hear it now.
INSERT INTO alarm (guild_id, kind, place_id, told_at, expires_at)
VALUES (:guild_id, :kind, :place_id, :now, :expires_at)
ON CONFLICT (guild_id, kind, place_id) DO UPDATE
   SET told_at = excluded.told_at, expires_at = excluded.expires_at
 WHERE alarm.expires_at <= excluded.told_at
    OR alarm.told_at > excluded.told_at                   -- the clock went back: rather twice than never
RETURNING kind;

-- name: not_told(guild_id, kind, place_id)!
DELETE FROM alarm WHERE guild_id = :guild_id AND kind = :kind AND place_id = :place_id;

-- name: heard(guild_id, kind)
SELECT place_id FROM alarm WHERE guild_id = :guild_id AND kind = :kind;

-- name: over(guild_id, kind)!
DELETE FROM alarm WHERE guild_id = :guild_id AND kind = :kind;
