"""Handing a conversation over to a colleague: only after the young person's own yes."""
