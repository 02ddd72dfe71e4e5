"""What young people and the team see of a conversation."""
