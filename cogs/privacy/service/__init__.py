"""Seeing, choosing and wiping, and what happens to a server that the bot has left."""
