"""The team, its cards, who reads along, and workers' own sentences."""
