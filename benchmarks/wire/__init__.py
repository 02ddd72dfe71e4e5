"""The bot as a process of its own, beside a bare one, on the strict Discord of tests/wire."""
