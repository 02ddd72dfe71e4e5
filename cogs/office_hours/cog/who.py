"""`/wie`: everyone sees who is there."""

from __future__ import annotations

from discord import app_commands
from discord.ext import commands

from bot.core.alias import GuildId
from bot.shell.client import Bankje
from bot.shell.people import guild_of
from bot.shell.replies import Interaction, reply, words_for
from bot.shell.translator import named
from bot.shell.views import Words, pressed
from cogs.introductions.service import Introductions
from cogs.office_hours.service.hours import OfficeHours
from cogs.office_hours.views import standing as views


class WhoCog(commands.Cog):
    def __init__(self, bot: Bankje) -> None:
        self._bot = bot
        self._service = OfficeHours(bot.house)
        self._introductions = bot.house.shared(Introductions)

    @app_commands.command(
        name=named("wie", "office_hours-command-who"),
        description=named("Wie zit er op het bankje?", "office_hours-command-who-about"),
    )
    async def command(self, interaction: Interaction) -> None:
        await self.who(interaction, "")

    @pressed("office_hours:who")
    async def who(self, interaction: Interaction, _key: str) -> None:
        guild, say = guild_of(interaction), words_for(interaction)
        status = await standing_now(self._bot, self._service, say, guild)
        everyone = await self._introductions.team(guild)
        here = await self._service.here(guild)
        await reply(interaction, views.team(say, everyone, here, status))


async def standing_now(bot: Bankje, service: OfficeHours, say: Words, guild: GuildId) -> str:
    openness = await service.openness(guild)
    return views.standing(say, openness, bot.house.clock())
