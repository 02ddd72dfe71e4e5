"""What should happen to the message on which a card stands."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import Enum, auto


@dataclass(frozen=True, slots=True)
class CardMessage:
    """A message as its trace knows it. No `message`: nobody knows whether it arrived."""

    trace: int
    channel: int
    message: int | None
    since: datetime


@dataclass(frozen=True, slots=True)
class CardStatus:
    """The card of one account, by its key; no `place`: it was never posted, or has fallen."""

    account: int
    key: str
    shown: str
    place: CardMessage | None


class CardStep(Enum):
    NOTHING = auto()
    POST = auto()
    LOOK = auto()
    EDIT = auto()
    MOVE = auto()


def next_step(known: CardStatus | None, channel: int, wanted: str) -> CardStep:
    """Post what stands nowhere, look for what may stand, move, or edit what is no longer true."""
    if known is None or known.place is None:
        return CardStep.POST
    if known.place.channel != channel:
        return CardStep.MOVE
    if known.place.message is None:
        return CardStep.LOOK
    return CardStep.NOTHING if known.shown == wanted else CardStep.EDIT
