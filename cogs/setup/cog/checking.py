"""`/controle`: one screen that says whether all is well, and how to mend what is not (R56, R64)."""

from __future__ import annotations

from dataclasses import replace

import discord
from discord import app_commands
from discord.ext import commands

from bot.core.alias import GuildId
from bot.shell.client import Bankje
from bot.shell.fallback import ACKNOWLEDGED, is_code
from bot.shell.people import admins_only, guild_of
from bot.shell.replies import Interaction, patient, reply, words_for
from bot.shell.translator import command_text
from bot.shell.views import Screen, Words
from cogs.alarm.service import BEFORE_REOPENING
from cogs.setup import rules, views
from cogs.setup.cog.looking import Looker
from cogs.setup.rules import CheckResult
from cogs.setup.service import CheckUp


class CheckCog(commands.Cog):
    def __init__(self, bot: Bankje) -> None:
        self._bot = bot
        self._looker = Looker(bot)
        self._service = CheckUp(bot.services)
        bot.services.extensions.register(BEFORE_REOPENING, self._before_opening)

    async def _before_opening(self, locale: str, guild: GuildId) -> list[str]:
        """What is not well of the walls, wiping, the key and the disk, each with its remedy."""
        town = await self._bot.services.town(guild)
        looked_at = [
            *await self._looker.places(guild, town),
            *rules.checked(await self._service.health(guild)),
        ]
        say = Words(self._bot.services.texts, locale)
        return views.remedies(say, rules.needed_to_open(looked_at))

    @app_commands.command(
        name=command_text("setup-command-check"),
        description=command_text("setup-command-check-about"),
    )
    @app_commands.default_permissions(manage_guild=True)
    @admins_only
    async def check(self, interaction: Interaction) -> None:
        async with patient(interaction):
            try:
                await reply(interaction, await self._looked(interaction))
            except discord.HTTPException as error:
                if not is_code(error, ACKNOWLEDGED):
                    raise
                # Another process answered, and may know nothing of us: what we know goes beside it.
                await reply(interaction, await self._looked(interaction))

    async def _looked(self, interaction: Interaction) -> Screen:
        guild = guild_of(interaction)
        town = await self._bot.services.town(guild)
        places = await self._looker.places(guild, town)
        health = await self._service.health(guild)
        health = replace(health, backup_at=await self._bot.backups.newest(health.moment))
        findings = [
            *await self._service.stops(guild),
            CheckResult("connected", ok=True),
            *self._looker.process(),
            *places,
            *await self._service.team(guild),
            *await self._service.limits(guild),
            *await self._service.who_is_told(guild),
            *await self._looker.others(guild),
            *await self._service.papers(guild),
            *self._looker.server(guild),
            *rules.checked(health),
        ]
        return views.check(words_for(interaction), findings)
