"""Before words go, their writer is asked once about a number, an address or a link in them.

The questions room does it for every room (`cogs/questions`); this is how the rooms above ask it.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Protocol

from bot.core.alias import GuildId
from bot.services import Services
from bot.shell.replies import Interaction
from bot.shell.views import Filled


class Writer(StrEnum):
    """Who is asked, and of what, and so what they read: who would see it and when differs."""

    YOUNG = "young"
    NAME = "name"
    WORKER = "worker"
    DRAFT = "draft"
    CORRECTION = "correction"
    SEVERAL = "several"
    AMONG_WORKERS = "among-workers"


class Writing(Protocol):
    """A form of words whose writer can be asked whether they mean what stands in it."""

    async def take_words(self, interaction: Interaction, form: Filled, *, redrawing: bool) -> None:
        """Let the words go, and say so. `redrawing`: on the screen that asked."""

    async def reopen(self, interaction: Interaction, form: Filled, words: str, token: str) -> None:
        """Open the same form again with their words in it."""


class AsksBack(Protocol):
    @property
    def writings(self) -> dict[str, Writing]:
        """Who takes the words of a door."""

    async def asks(
        self,
        interaction: Interaction,
        guild: GuildId,
        door: str,
        form: Filled,
        words: str,
        writer: Writer = Writer.YOUNG,
    ) -> bool:
        """Whether the writer was asked, so that nothing goes yet."""


class AsksBackProvider:
    """Use it as `services.shared(AsksBackProvider)`; the questions room provides it."""

    def __init__(self, _services: Services) -> None:
        self._asks: AsksBack | None = None

    def provide(self, asks: AsksBack) -> None:
        self._asks = asks

    @property
    def asking_back(self) -> AsksBack:
        assert self._asks, "asked before the room was loaded"
        return self._asks
