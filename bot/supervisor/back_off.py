"""How long a town that broke off, or was refused, waits before it is tried again."""

from __future__ import annotations

FIRST = 1.0
"""Seconds after the first time: a town that broke off is back within ten."""
REFUSED = 60.0
"""Seconds after the first refusal: a person must mend something, and may do so elsewhere."""
LONGEST = 300.0
STEADY = 600.0
"""Seconds that a town must have run for what went before to be forgotten."""
FOR_GOOD = frozenset({"start-token-wrong", "start-token-reset"})
"""Refusals of Discord's that last until another token is given: asking again only counts against
this address."""


def seconds_until_retry(failures: int, *, first: float) -> float:
    """Doubling from the first on, up to five minutes; `failures` is 1 or more."""
    return min(first * 2.0 ** min(failures - 1, 16), LONGEST)


def failures_now(before: int, lasted: float) -> int:
    """How many times in a row it broke off, with this one."""
    return 1 if lasted >= STEADY else before + 1
