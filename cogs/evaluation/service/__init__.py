"""What is counted, and what may be shown of it."""
