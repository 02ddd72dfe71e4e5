"""The first days of a bench: what a team meets on day one, three and seven, and what to do then.

A new worker has a first day of their own (R80): four steps that only they see and tick.
"""
