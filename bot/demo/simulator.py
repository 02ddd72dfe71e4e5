"""What the simulated Discord does not do by itself, and the town needs."""

from __future__ import annotations

from typing import Any

import simcord
from discord.app_commands import AppCommandError
from simcord.http import RequestContext, route

from bot.core.errors import Refusal
from bot.shell import errors
from bot.shell.client import Bankje
from bot.shell.replies import Interaction

DESCRIPTION = (
    "Bot van het jeugdteam van de gemeente Lindendaal. Privacy: https://www.lindendaal.be/jeugd. "
    "Vragen over mij? jeugd@lindendaal.be"
)

GLANCE = 0.002
"""Seconds."""


@route("GET", "/guilds/{guild_id}/roles/member-counts")
def member_counts(ctx: RequestContext) -> dict[str, int]:
    """How many members hold each role; `@everyone` is not among them (Discord's API docs)."""
    guild = ctx.backend.get_guild(ctx.int_arg("guild_id"))
    held = [role for member in guild.members.values() for role in member.role_ids]
    return {str(role): held.count(role) for role in guild.roles if role != guild.id}


def complete(bot: Bankje) -> None:
    """Give a started bot what simcord has no page for. Call it after each start."""
    assert bot.application, "asked before login"
    bot.application.description = DESCRIPTION
    answer_refusals(bot)
    bot.posts.pauses = ()  # a simulated Discord that fails does so at once, and for good


def look_often(env: simcord.Env) -> None:
    """Let simcord look every few milliseconds whether the bot is done.

    Whatever a call asks for, it sleeps 50 ms when nothing but a callback of its own is left to run,
    which is so after most acts. simcord is pinned, and only this file touches its inside.
    """
    env._validate_idle = lambda _asked: GLANCE  # type: ignore[method-assign, assignment] # noqa: SLF001


def answer_refusals(bot: Bankje) -> None:
    """Let a refused command be an answer.

    simcord writes down whatever reaches the error handler of the command tree, and says in its
    preview that the bot has failed. A `Refusal` gets there too, and is a sentence for the person.
    """
    tree = bot.tree
    recorded = tree.on_error

    async def on_error(interaction: Interaction, error: AppCommandError, /) -> None:
        if isinstance(getattr(error, "original", error), Refusal):
            await errors.speak(interaction, error)
        else:
            await recorded(interaction, error)

    tree.on_error = on_error  # type: ignore[method-assign] # pinned, and only here


def speak(env: simcord.Env, locale: str) -> None:
    """Let everyone in this world have Discord in one language (simcord knows only English)."""
    vars(env.backend).pop("emit", None)  # the language before
    emit = env.backend.emit

    def emit_in_language(event: str, payload: Any, *rest: Any, **more: Any) -> Any:
        if event == "INTERACTION_CREATE":
            payload = payload | {"locale": locale}
        return emit(event, payload, *rest, **more)

    env.backend.emit = emit_in_language  # type: ignore[method-assign] # pinned, and only here
