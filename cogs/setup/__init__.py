"""Five minutes for an admin: who is the team, where does it sit, when is it there."""
