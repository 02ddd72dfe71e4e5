"""What a worker hears about their shift, from every room that has something to say."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from bot.core.house import House
from cogs.introductions.rules import Worker

Teller = Callable[[str, Worker], Awaitable[list[str]]]
"""Takes the language in which to speak and the worker."""


class Briefing:
    """What waits for a worker: read at the start, on asking, and before the end of a shift.

    This room cannot ask the rooms above it, so they register a teller here; use it as
    `house.shared(Briefing)`.
    """

    def __init__(self, _house: House) -> None:
        self._tellers: list[Teller] = []

    def tells(self, teller: Teller) -> None:
        self._tellers.append(teller)

    async def lines(self, locale: str, worker: Worker) -> list[str]:
        """One short sentence for each thing that waits, the most urgent first."""
        return [line for teller in self._tellers for line in await teller(locale, worker)]
