"""Turns any exception of an act into the one sentence that the person reads."""

from __future__ import annotations

from typing import Any

import aiohttp
import discord
import structlog
from discord import app_commands

from bot.core.errors import FOR_THE_TEAM, Refusal
from bot.core.log import kind_and_place
from bot.shell.boxes import NOT_DONE
from bot.shell.delivery import NotArrived, NotKnown
from bot.shell.fallback import ACKNOWLEDGED, is_code, numbers
from bot.shell.replies import Interaction, reply, words_for
from bot.shell.shared_doors import DOOR_ALL_HELPLINES, DOOR_HELP_NOW
from bot.shell.views import Screen, Words, button, buttons, text
from bot.texts.emergency_numbers import TALKING
from bot.texts.typed_text import is_blank, to_copy

log = structlog.get_logger("bankje")
UNREACHABLE = (
    discord.HTTPException,
    discord.RateLimited,
    aiohttp.ClientError,
    TimeoutError,
    OSError,
    NotArrived,
    NotKnown,
)
"""Everything that Discord does when it does not do what was asked."""


KEPT = "kept"
"""Under this name an interaction remembers words that a press sends, to give back if it fails."""
FORBIDDEN = 403
TOO_BUSY = 429
NAMED = TALKING
"""A sentence with this number in it leads to a person already."""


def is_forbidden(error: BaseException) -> bool:
    """Whether Discord says that the bot may not."""
    if isinstance(error, (discord.HTTPException, NotArrived)):
        return error.status == FORBIDDEN
    return False


def is_refusal(error: BaseException) -> bool:
    """Whether Discord said no, and would again; not that it is away or busy."""
    if not isinstance(error, discord.HTTPException) or error.status == TOO_BUSY:
        return False
    return 400 <= error.status < 500  # noqa: PLR2004 - all that HTTP calls the asker's fault


async def speak(interaction: Interaction, error: BaseException, *, kept: str = "") -> None:
    """Answer someone whose act failed; `kept` are their own words, given back to copy (F-R7)."""
    error = error.original if isinstance(error, app_commands.CommandInvokeError) else error
    if is_code(error, ACKNOWLEDGED):
        return  # another process answered: they read its words, and ours would say that they failed
    is_refusal = isinstance(error, Refusal)
    interaction.client.tally.ended("refused" if is_refusal else "failed")
    if not is_refusal:
        log.error("act failed", **kind_and_place(error))
    try:
        await reply(interaction, sorry(words_for(interaction), error, kept))
    except Exception as failed:  # noqa: BLE001 - whatever breaks, a number is left
        if not is_code(failed, ACKNOWLEDGED):
            await numbers(interaction)


def sorry(say: Words, error: BaseException, kept: str = "") -> Screen:
    """What happened, and whom one can call: everyone may be the one who needs it.

    But not where only a worker or an admin can be: who acts was looked up before it failed.
    """
    said = _said(say, error)
    for_the_team = FOR_THE_TEAM.get()
    is_enough = for_the_team or NAMED in said
    parts = [text(said if is_enough else f"{said}\n{say('shell-call')}")]
    if not is_blank(kept):
        parts += [text(say("shell-your-words")), text(to_copy(kept))]
    if for_the_team:
        return Screen(*parts, colour=NOT_DONE)
    help_now = button(say("shell-help-now"), DOOR_HELP_NOW, emoji="🆘")
    return Screen(*parts, buttons(help_now, *_lines(say, error)), colour=NOT_DONE)


def _lines(say: Words, error: BaseException) -> list[discord.ui.Button[Any]]:
    """Where the bench itself is closed, all that is open stands on its doors."""
    is_stopped = isinstance(error, Refusal) and error.text.startswith("shell-intake-stopped")
    return [button(say("helplines-all"), DOOR_ALL_HELPLINES)] if is_stopped else []


def _said(say: Words, error: BaseException) -> str:
    if isinstance(error, Refusal) and say.texts.has(error.text):
        return say(error.text, **error.facts)
    return say("shell-broken")
