"""What a worker is, what stands on a card, and what a worker keeps as own sentences."""
