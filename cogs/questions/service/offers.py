"""What waits for a choice, of the young person or of a worker: the rooms above say what it is.

This room cannot ask the rooms above it, so they register here, as workers' briefings do. Use each
as `services.shared(…)`.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

from bot.core.alias import GuildId
from bot.services import Services
from cogs.questions.rules import Conversation

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class NextStep:
    """One way to go on: the words on its button, and the door to which it leads."""

    label: str
    door: str


@dataclass(frozen=True, slots=True)
class Offer:
    """Something to choose, in words: five ways at most (Discord's row), or only read."""

    words: str
    ways: tuple[NextStep, ...]


class _Made(Generic[T]):
    """A maker takes the language in which to speak and the conversation."""

    def __init__(self, _services: Services) -> None:
        self._makers: list[Callable[[str, Conversation], Awaitable[list[T]]]] = []

    def makes(
        self, maker: Callable[[str, Conversation], Awaitable[list[T]]], *, first: bool = False
    ) -> None:
        """`first`: before what the other rooms say."""
        self._makers.insert(0 if first else len(self._makers), maker)

    async def of(self, locale: str, conversation: Conversation) -> list[T]:
        return [each for make in self._makers for each in await make(locale, conversation)]


class Offers(_Made[Offer]):
    """What the young person may choose in their inbox: they answer when they look (pull first)."""


class WhenEmpty:
    """What who has no conversation must know all the same, of this server."""

    def __init__(self, _services: Services) -> None:
        self._makers: list[Callable[[str, GuildId], Awaitable[list[str]]]] = []

    def says(self, maker: Callable[[str, GuildId], Awaitable[list[str]]]) -> None:
        self._makers.append(maker)

    async def of(self, locale: str, guild: GuildId) -> list[str]:
        return [each for make in self._makers for each in await make(locale, guild)]


class BeforeClosing(_Made[Offer]):
    """What a worker must say before a conversation may be closed: nothing ends silently (R28).

    Whoever takes the answer announces `close_wanted(interaction, key)`, and closing goes on.
    """


class MoreWays(_Made[NextStep]):
    """What a worker can do with a conversation beside answering and closing: ten at most."""
