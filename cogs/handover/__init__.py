"""Handing a conversation from one worker to another, with the young person's yes."""
