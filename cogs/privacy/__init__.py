"""Seeing what is kept, and having it gone: now, or by itself on the day that was promised."""
