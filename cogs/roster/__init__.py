"""The team's week: who plans to be there, where nobody does, and one's own agreed hours (R75, R76).

A plan binds nobody and is shown to the team alone. What is over is gone: the room knows no past.
"""
