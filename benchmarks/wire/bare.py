"""Starts the bare bot against another Discord. A program of its own, as `tests/wire/launch.py` is.

Its channels are in the environment (BARE_SQUARE, BARE_TEAM), the addresses as there.
"""

from __future__ import annotations

import asyncio
import gc
import os

import discord

from benchmarks.plain import BareBot
from tests.wire.launch import point_at


class OnTheWire(BareBot):
    """Shows a line under its name as soon as its panel hangs."""

    async def on_ready(self) -> None:
        if not self.team:
            await self.furnish(int(os.environ["BARE_SQUARE"]), int(os.environ["BARE_TEAM"]))
            await self.change_presence(activity=discord.CustomActivity(name="er is iemand"))


async def run() -> None:
    bot = OnTheWire()
    async with bot:
        await bot.login(os.environ["BANKJE_TOKEN"])
        gc.collect()
        gc.freeze()  # as Bankje does
        await bot.connect()


if __name__ == "__main__":
    point_at(os.environ["WIRE_API"], os.environ["WIRE_GATEWAY"])
    asyncio.run(run())
