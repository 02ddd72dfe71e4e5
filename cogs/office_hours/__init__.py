"""When workers are there: the opening hours of the service, and their shifts."""
