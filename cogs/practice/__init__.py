"""Practising hard conversations: a made-up young person, on the screens that a team works with.

A case is a file that a town can write. What a worker does in it goes to nobody, counts nowhere and
is kept nowhere; only they read what to think over afterwards (R80, C3b).
"""
