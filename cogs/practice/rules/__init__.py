"""What a case is, and how it is played. Values only."""
