"""A good end: a town stops its bench on a day that everybody knows, and nothing is left of it.

Nobody new begins from the moment that it is decided; who has a conversation reads until when. After
the last day every row, every message on the server and in private goes, the bot leaves, and a paper
with counts is there for the data protection officer.
"""
