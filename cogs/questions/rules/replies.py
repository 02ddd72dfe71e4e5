"""What of a worker's reply goes to the young person, and what of it never does. Values only."""

from __future__ import annotations

import mimetypes
from collections.abc import Iterable
from datetime import datetime, timedelta
from enum import StrEnum

OTHERS_TOLD_EACH = timedelta(hours=1)
"""People who are no workers read this seldom in one thread that their replies go nowhere."""


class LeftOut(StrEnum):
    """What a message can carry beside words. None of it is relayed."""

    PICTURE = "picture"
    VIDEO = "video"
    VOICE = "voice"
    SOUND = "sound"
    FILE = "file"
    STICKER = "sticker"
    POLL = "poll"
    FORWARD = "forward"


_BY_TYPE = {"image": LeftOut.PICTURE, "video": LeftOut.VIDEO, "audio": LeftOut.SOUND}


def kind_of_file(name: str, content_type: str | None) -> LeftOut:
    """`content_type` as Discord says it, None when it does not: then the name says it."""
    said = content_type or mimetypes.guess_type(name)[0] or ""
    return _BY_TYPE.get(said.partition("/")[0], LeftOut.FILE)


def in_order(kinds: Iterable[LeftOut]) -> tuple[LeftOut, ...]:
    """Each once, in the order in which they are named."""
    found = set(kinds)
    return tuple(each for each in LeftOut if each in found)


def is_told_enough(told: Iterable[datetime], now: datetime) -> bool:
    """Whether people who are no workers read it less than an hour before, or after, `now`."""
    return any(abs(now - each) < OTHERS_TOLD_EACH for each in told)


def unreadable_nonce(reply: int) -> str:
    """The nonce of the line that a change cannot be read."""
    return f"{reply}.x"


def unchanged_nonce(reply: int) -> str:
    """The nonce of the line that a change was not taken over."""
    return f"{reply}.y"
