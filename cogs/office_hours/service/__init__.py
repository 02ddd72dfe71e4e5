"""What the hours room does for others: the hours, and the shifts."""
