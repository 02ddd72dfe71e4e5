"""What the simulated Discord lacks on the side of a bot that was started on it."""

from __future__ import annotations

from types import SimpleNamespace

import discord
from discord.app_commands import AppCommandError

from bot.core.errors import Refusal
from bot.shell import errors
from bot.shell.client import Bankje

DESCRIPTION = (
    "Bot van het jeugdteam van de gemeente Lindendaal. Privacy: https://www.lindendaal.be/jeugd. "
    "Vragen over mij? jeugd@lindendaal.be"
)


def complete(bot: Bankje) -> None:
    """Give a started bot what simcord has no page for. Call it after each start."""
    assert bot.application, "asked before login"
    bot.application.description = DESCRIPTION
    describe(bot)
    answer_refusals(bot)
    bot.posts.pauses = ()  # a simulated Discord that fails does so at once, and for good


def describe(bot: Bankje) -> None:
    """Let Discord say of the application what it said at login; simcord's has no description."""
    asked = bot.application_info

    async def application_info() -> discord.AppInfo:
        found = await asked()
        if bot.application:
            found.description = bot.application.description
        return found

    bot.application_info = application_info  # type: ignore[method-assign]


def own_together(bot: Bankje) -> None:
    """Let Discord say that two people own the application; simcord's has one owner."""
    asked = bot.application_info
    accepted = SimpleNamespace(membership_state=discord.TeamMembershipState.accepted)

    async def application_info() -> discord.AppInfo:
        found = await asked()
        found.team = SimpleNamespace(members=[accepted, accepted])  # type: ignore[assignment]
        return found

    bot.application_info = application_info  # type: ignore[method-assign]


def answer_refusals(bot: Bankje) -> None:
    """Let a refused command be an answer.

    simcord writes down whatever reaches the error handler of the command tree, and says in its
    preview that the bot has failed. A `Refusal` gets there too, and is a sentence for the person.
    """
    tree = bot.tree
    recorded = tree.on_error

    async def on_error(interaction: discord.Interaction[Bankje], error: AppCommandError, /) -> None:
        if isinstance(getattr(error, "original", error), Refusal):
            await errors.speak(interaction, error)
        else:
            await recorded(interaction, error)

    tree.on_error = on_error  # type: ignore[method-assign]
