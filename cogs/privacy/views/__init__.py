"""What someone sees of their privacy: what is held, their choices, and what is wiped."""
