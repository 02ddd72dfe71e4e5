"""What the team and young people can do with posts, step by step. It draws and sends nothing."""
