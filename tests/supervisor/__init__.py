"""Several towns in one process."""
