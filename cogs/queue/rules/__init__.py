"""Who goes before whom, when an answer is late, and what follows step by step. Values only."""
