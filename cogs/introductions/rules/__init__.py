"""What it takes to be known as a worker, and how a worker signs."""
