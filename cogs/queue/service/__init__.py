"""Who waits on a server now, and what follows when nobody comes."""
