"""What is shown at the end of a conversation: to admins, workers and the young person."""
