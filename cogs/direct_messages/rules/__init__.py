"""Which words of direct messages go to the team, and when. Values only."""
