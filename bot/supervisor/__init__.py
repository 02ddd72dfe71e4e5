"""Several towns in one process, each with its own bot, key and folder; one that fails, alone."""
