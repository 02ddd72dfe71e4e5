"""What a person can do with a conversation, step by step, without Discord."""
