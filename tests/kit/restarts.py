"""What several tests of the panel room do."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

import discord

from bot.demo.reading import said
from bot.demo.town import Town

Between = Callable[[Town], Awaitable[None]]


async def nothing(_town: Town) -> None:
    return


async def restarted(town: Town) -> None:
    await town.restart()


def everything_arrives_twice(town: Town) -> None:
    """Let the gateway deliver each message two times, as it may after a hiccup."""
    really = town.env.backend.emit

    def twice(event: str, payload: Any, *rest: Any, **more: Any) -> Any:
        if event == "MESSAGE_CREATE":
            really(event, payload, *rest, **more)
        return really(event, payload, *rest, **more)

    town.env.backend.emit = twice  # type: ignore[method-assign] # a hiccup of the gateway


def heard_in_private(town: Town, name: str) -> list[discord.Message]:
    """What the bot wrote to someone."""
    if town[name].id not in town.env.backend.dm_channels:
        return []
    history = town[name].user.dm_channel.history()
    return [message for message in history if message.author.id == town.bot.own_id]


def is_automatic(message: discord.Message) -> bool:
    return "Dit is een automatisch antwoord" in said(message)
