"""What is kept of conversations, and of who wants a direct message."""
