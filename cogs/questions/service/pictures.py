"""How a room above puts pictures into a thread, and looks which stand there: one Protocol."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from bot.services import Services
from cogs.introductions.rules.team import Worker
from cogs.questions.rules.conversation import Conversation
from cogs.questions.rules.pictures import Picture, PictureLine


class PictureGateway(Protocol):
    async def add(
        self,
        conversation: Conversation,
        words: str,
        token: str,
        pictures: Sequence[Picture],
        *,
        follows: bool = False,
    ) -> Conversation:
        """Put words of the young person into the thread with pictures, in one post.

        `follows`: they hang on a direct message of theirs, and go when that is deleted, also while
        the bot is away.
        Raise as `ThreadGateway.add`: neither stands then, or for "questions-not-known" nobody
        knows.
        """

    async def answer(
        self,
        conversation: Conversation,
        worker: Worker,
        words: str,
        nonce: str,
        pictures: Sequence[Picture],
    ) -> int:
        """Relay words of a worker with pictures, as `ThreadGateway.answer`."""

    async def lines(
        self, conversation: Conversation, before: int | None = None
    ) -> list[PictureLine]:
        """Lines of both sides that have pictures, newest first, as far as one look reads.

        `before`: older than this message. Raise `Refusal`: "questions-cannot-read",
        "questions-missing", "questions-gone".
        """


class PictureProvider:
    """Use it as `services.shared(PictureProvider)`; the questions cog provides it."""

    def __init__(self, _services: Services) -> None:
        self._gateway: PictureGateway | None = None

    def provide(self, gateway: PictureGateway) -> None:
        self._gateway = gateway

    @property
    def gateway(self) -> PictureGateway:
        assert self._gateway, "asked before the room was loaded"
        return self._gateway
