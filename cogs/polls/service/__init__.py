"""What a team can do with a poll, and a young person with their vote, step by step."""
