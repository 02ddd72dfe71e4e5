"""What Discord says of the bot's application: asked once, however many look at it in one act."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

import discord

from bot.shell.errors import UNREACHABLE

IN_AN_ACT = 1.5
"""Seconds: whoever waits for a screen has it in three (Discord)."""
_ANSWERS: ContextVar[list[discord.AppInfo | None] | None] = ContextVar(
    "what was answered in this look", default=None
)


@contextmanager
def asked_once() -> Iterator[None]:
    """Within it all who look read the same answer; a look within a look is the same one."""
    if _ANSWERS.get() is not None:
        yield
        return
    before = _ANSWERS.set([])
    try:
        yield
    finally:
        _ANSWERS.reset(before)


async def own_application(client: discord.Client) -> discord.AppInfo | None:
    """None when Discord does not say, or not soon enough."""
    answers = _ANSWERS.get()
    if answers:
        return answers[0]
    found = await _asked(client)
    if answers is not None:
        answers.append(found)
    return found


async def _asked(client: discord.Client) -> discord.AppInfo | None:
    try:
        async with asyncio.timeout(IN_AN_ACT):
            return await client.application_info()
    except (TimeoutError, *UNREACHABLE):
        return None
