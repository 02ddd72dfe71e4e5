"""The one place where an exception becomes a sentence."""

from __future__ import annotations

from contextlib import suppress

import aiohttp
import discord
import structlog
from discord import app_commands

from bot.core.errors import Refusal
from bot.core.log import kind_and_place
from bot.core.written import to_copy
from bot.shell.replies import Interaction, reply, words_for
from bot.shell.views import Screen, button, buttons, text

log = structlog.get_logger("bankje")
UNREACHABLE = (
    discord.HTTPException,
    discord.RateLimited,
    aiohttp.ClientError,
    TimeoutError,
    OSError,
)
"""Everything that Discord does when it does not do what was asked."""


async def speak(interaction: Interaction, error: BaseException, *, kept: str = "") -> None:
    """Answer someone whose act failed; `kept` are their own words, given back to copy (F-R7)."""
    error = error.original if isinstance(error, app_commands.CommandInvokeError) else error
    if not isinstance(error, Refusal):
        log.error("act failed", **kind_and_place(error))
    with suppress(*UNREACHABLE):
        await reply(interaction, _sorry(interaction, error, kept))


def _sorry(interaction: Interaction, error: BaseException, kept: str) -> Screen:
    say = words_for(interaction)
    known = isinstance(error, Refusal) and say.texts.has(error.text)
    said = (
        say(error.text, **error.facts)
        if known and isinstance(error, Refusal)
        else say("shell-broken")
    )
    parts = [text(said)]
    if kept:
        parts += [text(say("shell-your-words")), text(to_copy(kept))]
    return Screen(*parts, buttons(button(say("shell-help-now"), "helplines:crisis", emoji="🆘")))
