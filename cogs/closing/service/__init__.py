"""What people can do at the end of a conversation, step by step."""
