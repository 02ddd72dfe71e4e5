"""What to do when: cards for the team, private to the worker who opens one (R22, R57, R58, R74).

A card says in seven steps at most what helps, whom to call, where that comes from and how sure it
is. Nothing here writes to a young person, reads what they wrote, or decides for anybody: each card
and the thinking aid end with numbers, and with people who decide together.
"""
