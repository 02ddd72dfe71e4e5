-- Where conversations stand, asked every minute (who can read there?): answered from the index alone.
CREATE INDEX IF NOT EXISTS conversation_places ON conversation (guild_id, channel_id, only_role, thread_id, expires_at);
