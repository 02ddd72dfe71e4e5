"""Rows of the hours room, as values."""
