"""Who is told when something is wrong, and the stop that closes the bench at once.

A fire alarm helps nobody when it rings in an empty house, or at night in the wrong one. So at least
two people say themselves, by a press, that they want to hear it, and when it may ring.
"""
