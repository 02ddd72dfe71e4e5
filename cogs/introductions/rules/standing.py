"""What should happen to the message on which a card stands."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from bot.store import posted_messages
from bot.store.posted_messages import MessageStep


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


def next_step(known: CardStatus | None, channel: int, wanted: str) -> MessageStep:
    """Post what stands nowhere, look for what may stand, move, or edit what is no longer true."""
    if known is None or known.place is None:
        return MessageStep.POST
    return posted_messages.next_step(
        known.place.channel,
        channel,
        is_true=known.shown == wanted,
        has_arrived=known.place.message is not None,
    )
