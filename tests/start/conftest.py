"""A bot and a Discord on this machine, with real sockets between them."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

import pytest
import yarl
from discord.gateway import DiscordWebSocket
from discord.http import Route

from bot.app import create_bot
from bot.settings import Settings
from bot.shell.client import Bankje
from tests.kit.command_line import TOKEN
from tests.kit.stores import SECRET
from tests.start.loopback import GUILD, Loopback, becomes, on_loopback


@pytest.fixture
async def discord(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Loopback]:
    async with on_loopback() as discord:
        monkeypatch.setattr(Route, "BASE", discord.api)
        monkeypatch.setattr(DiscordWebSocket, "DEFAULT_GATEWAY", yarl.URL(discord.gateway))
        yield discord


@dataclass
class Serving:
    """The bot as `bankje run` serves it. Its waits are written down and not waited."""

    bot: Bankje
    waits: list[float] = field(default_factory=list)
    told: list[str] = field(default_factory=list)
    while_waiting: Callable[[], object] = bool
    task: asyncio.Task[None] | None = None

    def __post_init__(self) -> None:
        self.bot.connection.pause = self._pause
        self.bot.connection.tell = self.told.append
        # discord.py waits two seconds for more servers before it says that all are there.
        self.bot._connection.guild_ready_timeout = 0.05

    async def _pause(self, seconds: float) -> None:
        if seconds:
            self.waits.append(seconds)
        self.while_waiting()
        await asyncio.sleep(0)

    async def _serve(self) -> None:
        await self.bot.connection.log_in(TOKEN)
        await self.bot.connect()

    def begin(self) -> asyncio.Task[None]:
        self.task = asyncio.create_task(self._serve())
        return self.task

    async def ready(self) -> None:
        """Begin, and wait until Discord says READY; what ends it before is raised."""
        serving = self.begin()
        await becomes(lambda: self.bot.is_ready() or serving.done())
        if serving.done():
            serving.result()

    async def ends(self) -> None:
        """Begin if need be, and wait until it ends by itself; raise what it ends with."""
        async with asyncio.timeout(10):
            await (self.task or self.begin())


@pytest.fixture
async def serving(discord: Loopback, data_dir: Path) -> AsyncIterator[Serving]:
    made = Serving(
        create_bot(Settings(token=TOKEN, key=SECRET, data_dir=data_dir, servers=(int(GUILD),)))
    )
    yield made
    await made.bot.close()
    if made.task:
        made.task.cancel()
        with suppress(BaseException):
            await made.task
