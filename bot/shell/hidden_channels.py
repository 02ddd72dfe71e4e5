"""Channels that Discord hides from the bot, recognised before discord.py forgets the flag."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import discord

from bot.core.audience import HIDDEN, HIDDEN_NAME

TOLD_IN = ("CHANNEL_CREATE", "CHANNEL_UPDATE", "GUILD_CREATE")
"""The gateway's events that bring channels whole."""


def recognise_hidden(client: discord.Client) -> None:
    """Let a channel with the flag be called what Discord calls it, also if a name came along.

    discord.py 2.7.1 keeps no flags of text channels (its pull request 10473); what Discord says of
    a hidden one, its overwrites too, is made up (change log of 12 August 2026).
    """
    parsers = client._connection.parsers  # noqa: SLF001 - the only place where the flag is seen
    for event in TOLD_IN:
        parsers[event] = _marking(parsers[event])


def _marking(parse: Callable[[Any], None]) -> Callable[[Any], None]:
    def marked(told: Any) -> None:
        for channel in _channels(told):
            if int(channel.get("flags") or 0) & HIDDEN:
                channel["name"] = HIDDEN_NAME
        parse(told)

    return marked


def _channels(told: Any) -> Iterator[Any]:
    yield from told.get("channels", (told,))
