"""What a new worker does on a first day (R80). They tick it themselves; nobody else looks."""

from __future__ import annotations

from collections.abc import Collection
from datetime import timedelta
from enum import StrEnum

SHOWN_FOR = timedelta(days=30)
"""So long after they were introduced it is shown, and so long what they ticked is kept."""


class Step(StrEnum):
    CARD = "card"
    PHONE = "phone"
    CASES = "cases"
    GUIDANCE = "guidance"


def left(done: Collection[Step]) -> list[Step]:
    return [each for each in Step if each not in done]
