"""What a person, an admin and an operator can do with helplines."""
