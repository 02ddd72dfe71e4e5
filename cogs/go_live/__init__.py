"""From trial to live: what must be done first, by whom and when; and a clean beginning.

It opens nothing by itself, and no bench with a safety-critical point undone (R65, R67).
"""
