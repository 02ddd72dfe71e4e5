"""A strict Discord over real HTTP and a real gateway, and the bot as a process of its own on it.

It is no simulator of ours that agrees with us by habit: it says what Discord's documentation says,
and `test_bench*.py` hold it to that with a bare discord.py bot. Start with `wire.py`.
"""
