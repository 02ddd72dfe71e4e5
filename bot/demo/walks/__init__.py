"""Walks through the town for who only looks: what somebody does, and what each then sees."""
