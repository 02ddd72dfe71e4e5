"""What is seen of a consultation: by who asks, by the team, and by an admin. Decides nothing."""
