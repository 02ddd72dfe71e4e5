"""When an act is done and only its answer fails: says that it was done."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from bot.core.errors import Refusal
from bot.shell.errors import UNREACHABLE


@contextmanager
def receipt(done: str, /, **facts: str | int) -> Iterator[None]:
    """Answer inside. Should that fail, raise `Refusal(done)`: never that they should try again."""
    try:
        yield
    except UNREACHABLE:
        raise Refusal(done, **facts) from None
