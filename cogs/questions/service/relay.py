"""How the rooms above this one speak in a conversation. The cog says how it is done on Discord."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from bot.core.house import House
from cogs.introductions.rules import Worker
from cogs.questions.rules import Conversation


@dataclass(frozen=True, slots=True)
class Relayed:
    """What a worker said stands in the thread: which message, and whether a notice went out."""

    message: int
    told: bool


class Mouth(Protocol):
    async def answer(self, conversation: Conversation, worker: Worker, words: str) -> Relayed:
        """Relay words of a worker, signed, as any answer.

        Raise `Refusal`: "questions-not-sent", "questions-gone-team", "questions-unsafe-channel".
        """

    async def tell_team(
        self, conversation: Conversation, said: str, *, under: int | None = None, ring: bool = False
    ) -> bool:
        """Say something in the thread that stays in the team; `under` one of its messages.

        With `ring` it rings as a further message of the young person does: never off shift. Say
        whether it stands there; what cannot be posted is left out.
        """

    async def tell_young(self, conversation: Conversation) -> bool:
        """Send the notice without content to who chose it; say whether it went out."""

    async def when_answered(self, locale: str, conversation: Conversation) -> str:
        """Say who reads now, and from when someone does: what everybody who wrote reads (R43)."""


class Relay:
    """Use it as `house.shared(Relay)`; the questions cog gives it a mouth."""

    def __init__(self, _house: House) -> None:
        self._mouth: Mouth | None = None

    def through(self, mouth: Mouth) -> None:
        self._mouth = mouth

    @property
    def mouth(self) -> Mouth:
        assert self._mouth, "asked before the room was loaded"
        return self._mouth
