"""Screens of helplines."""
