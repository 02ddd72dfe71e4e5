"""What a person can do about what is held of them, step by step, without Discord."""
