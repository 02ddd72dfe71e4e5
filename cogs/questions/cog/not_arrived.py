"""What a young person reads when words of theirs did not arrive, or nobody knows whether."""

from __future__ import annotations

from bot.core.errors import Refusal
from bot.shell.delivery import NotKnown
from bot.shell.errors import UNREACHABLE


def as_they_read(error: Exception) -> Exception:
    """What of it a young person reads."""
    if isinstance(error, NotKnown):
        return Refusal("questions-not-known")
    if isinstance(error, UNREACHABLE):
        return Refusal("questions-not-added")
    if isinstance(error, Refusal) and error.text == "questions-missing":
        return Refusal("questions-missing-not-sent")
    return error
