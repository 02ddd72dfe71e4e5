-- A draft is no answer any more when its conversation ends, however that came about: by a worker, by the young
-- person, by silence. What stands of it is due at that moment; the sweeper takes it away.

CREATE TRIGGER draft_is_over AFTER UPDATE OF closed_at ON conversation
WHEN new.closed_at IS NOT NULL
BEGIN
    UPDATE trace SET due_at = new.closed_at, next_at = new.closed_at, attempts = 0
     WHERE guild_id = new.guild_id AND channel_id = new.thread_id
       AND about GLOB 'draft-*' AND due_at > new.closed_at;
END;
