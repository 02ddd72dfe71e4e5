"""What the team reads of who waits, and what a young person reads when nobody comes."""
