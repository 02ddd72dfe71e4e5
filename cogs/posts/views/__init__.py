"""What is seen of posts: by everybody, and by the team. Decides nothing."""
