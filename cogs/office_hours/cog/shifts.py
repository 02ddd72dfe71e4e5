"""`/dienst`: workers sit down and stand up."""

from __future__ import annotations

from discord import app_commands
from discord.ext import commands

from bot.shell.client import Bankje
from bot.shell.people import account_of
from bot.shell.replies import Interaction, reply, words_for
from bot.shell.translator import named
from cogs.introductions.service import Introductions
from cogs.office_hours.cog.who import standing_now
from cogs.office_hours.service.hours import OfficeHours
from cogs.office_hours.views import shifts as views


class ShiftCog(
    commands.GroupCog,
    group_name=named("dienst", "office_hours-command"),
    group_description=named("Begin of stop je dienst.", "office_hours-command-about"),
):
    def __init__(self, bot: Bankje) -> None:
        self._bot = bot
        self._service = OfficeHours(bot.house)
        self._introductions = bot.house.shared(Introductions)

    @app_commands.command(
        name=named("start", "office_hours-command-start"),
        description=named("Ga op het bankje zitten.", "office_hours-command-start-about"),
    )
    async def start(self, interaction: Interaction) -> None:
        worker = await self._introductions.acting(*account_of(interaction))
        ends = await self._service.start(worker)
        say = words_for(interaction)
        status = await standing_now(self._bot, self._service, say, worker.guild)
        await reply(interaction, views.started(say, worker, ends, status))
        self._bot.dispatch("openness_changed", worker.guild)

    @app_commands.command(
        name=named("stop", "office_hours-command-stop"),
        description=named("Sta op van het bankje.", "office_hours-command-stop-about"),
    )
    async def stop(self, interaction: Interaction) -> None:
        worker = await self._introductions.acting(*account_of(interaction))
        was_here = await self._service.stop(worker)
        await reply(interaction, views.stopped(words_for(interaction), worker, was_here=was_here))
        self._bot.dispatch("openness_changed", worker.guild)
