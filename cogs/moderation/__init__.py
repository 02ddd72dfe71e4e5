"""Limits that protect both sides: a pause and a block, kindly said, which end by themselves.

They work on the keyed alias, never on a code name or an account. Help in danger stays open.
"""
