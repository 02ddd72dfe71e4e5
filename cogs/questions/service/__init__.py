"""Conversations, and the queue in which they wait."""
