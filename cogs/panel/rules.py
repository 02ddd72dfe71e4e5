"""What should happen to a panel."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from bot.core.town import Town


@dataclass(frozen=True, slots=True)
class Panel:
    """Where it stands, and the words that it shows."""

    channel: int
    message: int
    shown: str


class Step(Enum):
    NOTHING = auto()
    POST = auto()
    EDIT = auto()
    MOVE = auto()


def next_step(known: Panel | None, town: Town, wanted: str) -> Step:
    """Post where there is none, move to another channel, edit only what is no longer true."""
    if not town.is_set_up:
        return Step.NOTHING
    if known is None:
        return Step.POST
    if known.channel != town.panel_channel:
        return Step.MOVE
    return Step.NOTHING if known.shown == wanted else Step.EDIT
