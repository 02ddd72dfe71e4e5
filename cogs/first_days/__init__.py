"""The first days of a bench: what a team meets on day one, three and seven, and what to do then.

Words only: the room keeps nothing.
"""
