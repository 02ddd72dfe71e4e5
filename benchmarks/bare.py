"""The bare bot in the simulated town."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from benchmarks.plain import BareBot
from bot.demo import simulator
from bot.demo.town import BOT, STARTS, Town, build, settings_for


@asynccontextmanager
async def open_bare_town(data_dir: Path) -> AsyncIterator[Town]:
    """Lindendaal with the bare bot in it."""
    bot = BareBot()
    env = simulator.begin(lambda _clock: bot, STARTS, BOT)
    try:
        await env.start()
        town = build(env, settings_for(data_dir))
        with town.as_bot():
            await bot.furnish(town.square.id, town.team.id)
        await env.settle()
        yield town
    finally:
        await bot.close()
        await env.shutdown()
