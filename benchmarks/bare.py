"""The bare bot in the simulated town."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import simcord

from benchmarks.plain import BareBot
from bot.demo.town import BOT, STARTS, Town, build, settings_for


@asynccontextmanager
async def open_bare_town(data_dir: Path) -> AsyncIterator[Town]:
    """Lindendaal with the bare bot in it."""
    bot = BareBot()
    env = simcord.Env(bot)
    env.backend.bot_user.name = BOT
    env.backend.advance_clock((STARTS - env.now()).total_seconds())
    try:
        await env.start()
        town = build(env, settings_for(data_dir))
        with env._bot_scope():  # noqa: SLF001 - simcord is pinned; work of the bot is the bot's
            await bot.furnish(town.square.id, town.team.id)
        await env.settle()
        yield town
    finally:
        await bot.close()
        await env.shutdown()
