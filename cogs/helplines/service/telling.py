"""How lines are told to someone, for the rooms above. Their words stay in this room."""

from __future__ import annotations

from datetime import datetime
from typing import Protocol

from bot.core.alias import GuildId
from bot.services import Services
from cogs.helplines.service.helplines import HelplineNow, Helplines


class DescribeHelpline(Protocol):
    def __call__(self, locale: str, shown: HelplineNow, now: datetime, /, *, short: bool) -> str:
        """Say what a line is and how it starts; `short`: its name and one way to reach it."""


class HelplineDescriptions:
    """Use it as `services.shared(HelplineDescriptions)`; the helplines cog gives it a teller.

    One place says how a line is told, so that a town's own wording holds wherever it is.
    """

    def __init__(self, services: Services) -> None:
        self._services = services
        self._helplines = services.shared(Helplines)
        self._teller: DescribeHelpline | None = None

    def through(self, teller: DescribeHelpline) -> None:
        self._teller = teller

    async def of(self, guild: GuildId | None, locale: str, *names: str, longest: int) -> str:
        """Tell those of the named lines that may be shown, as they are now.

        All of it if that fits in so many characters, else in short. Empty when none may be shown.
        """
        shown = (await self._helplines.now(guild, *names)).lines
        whole = self._told(locale, shown, short=False)
        return whole if len(whole) <= longest else self._told(locale, shown, short=True)

    def _told(self, locale: str, shown: tuple[HelplineNow, ...], *, short: bool) -> str:
        assert self._teller, "asked before the room was loaded"
        now = self._services.clock()
        return "\n\n".join(self._teller(locale, each, now, short=short) for each in shown)
