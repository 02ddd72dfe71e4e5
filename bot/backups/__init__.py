"""Copies of the store: made daily, put back, and written anew under another key.

What was wiped after a copy was made is wiped again when that copy is put back (`replay`).
"""
