"""Posts that keep a channel alive, and cards of activities: always by a worker, with name and role.

Nothing here lures anybody back: no reminder to a young person, no streak, no number that all see.
Who comes to look is a number that grows; nobody can ask who it was (R10, R72).
"""
