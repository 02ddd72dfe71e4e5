"""Who belongs to the team, and who may act for it."""
