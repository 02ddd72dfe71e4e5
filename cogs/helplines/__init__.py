"""Helplines: which one fits someone who needs help now, and whether it is open, day and night."""
