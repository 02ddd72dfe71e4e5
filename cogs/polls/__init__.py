"""`/peiling`: one question to everybody, answered by buttons, and what the team does with it (R12).

Nobody sees who chose what, and after the end nobody can find it any more: the key that leads from a
vote to somebody is destroyed then. Small numbers are never shown, and nothing is before the end.
"""
