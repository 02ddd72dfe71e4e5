-- Since when a young person wants to hear nothing (R25). It ends with what they write, and with the conversation.

ALTER TABLE conversation ADD COLUMN paused_at INTEGER CHECK (paused_at IS NULL OR closed_at IS NULL);
