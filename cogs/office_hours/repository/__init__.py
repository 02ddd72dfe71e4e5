"""Rows and files of this room, as values."""
