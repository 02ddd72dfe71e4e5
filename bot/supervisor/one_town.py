"""Runs one town of several: as `bankje run` does, beside others, without an environment."""

from __future__ import annotations

import asyncio

from bot.app import create_bot
from bot.core.clock import Doubt
from bot.core.errors import StartRefused
from bot.health.observing import observing
from bot.health.serving import serve_health
from bot.running import furnished, open_notice
from bot.settings import Settings
from bot.shell.client import MINUTE, Bankje
from bot.shell.invalid_requests import EACH, Breaker
from bot.supervisor.claims import Claims
from bot.supervisor.town import SupervisedTown, Tell


class Ended(Exception):  # noqa: N818 - the name says what is wrong
    """A bot came to an end by itself, which it never does."""


class TownRunner:
    """What the towns of a process share: the address, and the order in which they begin."""

    def __init__(self, tell: Tell) -> None:
        self._tell = tell
        self.breaker = Breaker()
        self._claims = Claims()
        # One after the other: beginning is computing, and nobody is ready sooner for a crowd.
        self._turn = asyncio.Lock()

    async def run(self, town: SupervisedTown) -> None:
        """Until `end_asked`. Raise what it ended by."""
        async with self._turn:
            if town.end_asked.is_set():
                return
            settings = town.place.settings()
            if town.has_lost_data:  # begun anew it would be empty, and nobody would notice
                raise StartRefused("start-serve-data-gone", folder=str(settings.data_dir))
        with self._claims.held(town.place.name, settings):
            bot = create_bot(settings, clock=Doubt(), share=self.breaker.share(EACH))
            bot.connection.tell = lambda text: self._tell(town.place.name, StartRefused(text))
            try:
                async with self._turn:
                    await furnished(bot, settings)
                await self._serve(bot, town, settings)
            finally:
                await bot.close()

    async def _serve(self, bot: Bankje, town: SupervisedTown, settings: Settings) -> None:
        async with (
            open_notice(settings, bot),
            observing(bot, MINUTE) as pulse,
            serve_health(bot, pulse),
        ):
            town.is_there(pulse, settings.data_dir)
            await connected(bot, town, settings)


async def connected(bot: Bankje, town: SupervisedTown, settings: Settings) -> None:
    """Be on Discord until the town is to end. Raise what ended it before."""
    serving = asyncio.create_task(_on_discord(bot, settings.token.get_secret_value()))
    ending = asyncio.create_task(town.end_asked.wait())
    try:
        await asyncio.wait({serving, ending}, return_when=asyncio.FIRST_COMPLETED)
        if not serving.done():
            await bot.stop()
            return
    finally:
        ending.cancel()
        serving.cancel()
        await asyncio.wait({serving})
    if serving.cancelled():
        raise Ended
    serving.result()
    raise Ended


async def _on_discord(bot: Bankje, token: str) -> None:
    await bot.connection.log_in(token)
    await bot.connect()
