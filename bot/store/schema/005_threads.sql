-- Where threads about people stand, asked every minute (who can read there?).
CREATE INDEX IF NOT EXISTS trace_threads ON trace (guild_id, channel_id) WHERE kind = 'thread';
