"""A restart of the bot between two acts, or none; and a backup that is put back."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from pathlib import Path

from bot.app import create_bot, place_of
from bot.backups.restore import restore
from bot.demo.town import SECRET, Town
from bot.store.keys import derive

KEYS = derive(SECRET)
Between = Callable[[Town], Awaitable[None]]


async def nothing(_town: Town) -> None:
    return


async def restarted(town: Town) -> None:
    await town.restart()


async def backup(town: Town) -> Path:
    with town.as_bot():
        return await town.bot.backups.make(town.now)


async def go_back(town: Town, made: Path) -> None:
    """What an operator does: stop, restore, start."""
    await town.bot.close()
    await restore(made, place_of(town.settings), KEYS, lambda: town.now)
    await town.env.restart_bot(create_bot(town.settings, clock=town.machine_clock))
    town.hold_clock()
