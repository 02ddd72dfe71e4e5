"""*Nu hulp nodig* and `/hulp`: one call to Discord when that does its work, nothing kept."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

import discord
from discord import app_commands
from discord.ext import commands

from bot.core.alias import GuildId
from bot.core.audience import Readers
from bot.core.errors import Refusal
from bot.shell.client import Bankje
from bot.shell.fallback import insist
from bot.shell.replies import Interaction, redraw, reply, words_for
from bot.shell.shared_doors import DOOR_CRISIS_BRANCH, DOOR_HELP_NOW
from bot.shell.translator import command_text
from bot.shell.views import Screen, pressed
from cogs.helplines.service.helplines import Helplines
from cogs.helplines.views import crisis as views
from cogs.helplines.views.crisis import Situation


class CrisisCog(commands.Cog):
    def __init__(self, bot: Bankje) -> None:
        self._bot = bot
        self._service = bot.services.shared(Helplines)

    @app_commands.command(
        name=command_text("helplines-command"),
        description=command_text("helplines-command-about"),
    )
    @app_commands.allowed_contexts(guilds=True, dms=True, private_channels=False)
    async def command(self, interaction: Interaction) -> None:
        await self.on_crisis_asked(interaction)

    @pressed(DOOR_HELP_NOW)
    async def crisis(self, interaction: Interaction, _key: str) -> None:
        await self.on_crisis_asked(interaction)

    @commands.Cog.listener()
    async def on_crisis_asked(
        self, interaction: Interaction, calling: str = "", count: int = 1, arrives: str = ""
    ) -> None:
        """Show the card. `calling`: names of the workers who really were rung now, and how many.

        `arrives`: why it does not reach the team, "out", "not-known" or "unheard", if it does not.
        """
        await insist(interaction, partial(self._card, interaction, calling, count, arrives))

    async def _card(
        self, interaction: Interaction, calling: str, count: int, arrives: str
    ) -> Screen:
        names = (views.CHATS, *views.IN_OTHER_LANGUAGES)
        known = await self._situation(interaction, names, calling, count)
        return views.crisis(words_for(interaction), replace(known, arrives=arrives))

    @pressed(DOOR_CRISIS_BRANCH)
    async def branch(self, interaction: Interaction, key: str) -> None:
        if key not in views.BRANCHES:
            raise Refusal("shell-no-such-door")
        await insist(interaction, partial(self._branch, interaction, key))

    async def _branch(self, interaction: Interaction, key: str) -> Screen:
        known = await self._situation(interaction, views.BRANCHES[key])
        return views.branch(words_for(interaction), key, known)

    async def _situation(
        self, interaction: Interaction, names: tuple[str, ...], calling: str = "", count: int = 1
    ) -> Situation:
        guild = server(interaction)
        now = await self._service.now(guild, *names)
        can_write = now.can_write or (guild is not None and self._has_safe(guild, now.alone))
        moment, speaks = self._bot.services.clock(), spoken(interaction)
        typed = interaction.type is discord.InteractionType.application_command
        return Situation(
            moment, now.team, can_write, now.lines, speaks, calling, count, typed=typed
        )

    def _has_safe(self, guild: GuildId, alone: Sequence[Readers]) -> bool:
        return any(self._bot.posts.if_safe(guild, each) for each in alone)


async def redrawn(interaction: Interaction, screen: Screen) -> None:
    """Change a screen that only this person sees; a forged press elsewhere gets one of its own."""
    own = interaction.message is not None and interaction.message.flags.ephemeral
    await (redraw if own else reply)(interaction, screen)


def server(interaction: Interaction) -> GuildId | None:
    """The server, or None in a direct message: the card comes there too."""
    return GuildId(interaction.guild_id) if interaction.guild_id else None


def spoken(interaction: Interaction) -> str:
    """The language of their Discord, also one in which we have no texts."""
    return interaction.locale.value.partition("-")[0]
