"""Screens of the hours."""
