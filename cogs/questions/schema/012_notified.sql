-- Whether a direct message says of this very conversation that there is something new, and nobody looked.
-- It stood with the wish, for all conversations of a person: one that nobody read silenced the next.

ALTER TABLE conversation ADD COLUMN notified INTEGER NOT NULL DEFAULT 0 CHECK (notified IN (0, 1));
UPDATE conversation SET notified = 1
 WHERE EXISTS (SELECT 1
                 FROM notice
                 JOIN trace ON trace.channel_id = notice.channel_id
                WHERE notice.told = 1 AND trace.about = conversation.key
                  AND notice.guild_id = conversation.guild_id AND notice.alias = conversation.alias);
ALTER TABLE notice DROP COLUMN told;
