"""The front door: one pinned message with buttons, that tells the truth about who is there."""
