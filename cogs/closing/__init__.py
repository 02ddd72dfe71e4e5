"""What a conversation ends with: a place to go, and whether it helped.

A worker may give one place or activity from the town's own list along. The young person may say in
one tap whether it helped, and nobody can know whose answer that was. Neither is ever needed.
"""
