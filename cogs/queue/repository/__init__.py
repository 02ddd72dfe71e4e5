"""Rows and values of the queue room. Reads never give an expired row."""
