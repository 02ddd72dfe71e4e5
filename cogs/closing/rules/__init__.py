"""What this room decides, pure: which place may be given along, and when an answer may count."""
