"""`/rapport`: an admin reads the draft of the last quarter, fills it in and takes it along (C9)."""

from __future__ import annotations

from datetime import datetime

from discord import app_commands
from discord.ext import commands

from bot.core.alias import GuildId
from bot.core.errors import Refusal
from bot.shell.client import Bankje
from bot.shell.people import admins_only, guild_of
from bot.shell.replies import (
    Interaction,
    open_form,
    patient,
    redraw,
    reply,
    reply_with_file,
    words_for,
)
from bot.shell.translator import command_text
from bot.shell.views import Filled, pressed, submitted
from cogs.evaluation.rules.figures import CRISIS
from cogs.evaluation.rules.page import Report
from cogs.evaluation.service.arrivals import Arrivals
from cogs.evaluation.service.reports import Reports
from cogs.evaluation.views import report as views
from cogs.questions.service.hooks import AFTER_ARRIVAL

HOUR = 3600


class CountingCog(commands.Cog):
    """What no other room counts. Nothing of it is of anybody."""

    def __init__(self, bot: Bankje) -> None:
        self._bot = bot
        self._services = bot.services
        self._reports = Reports(bot.services)
        arrivals = Arrivals(bot.services)
        bot.services.extensions.register(AFTER_ARRIVAL, arrivals.arrived)
        bot.schedule.every(HOUR, self.every_hour, name="evaluation")

    async def every_hour(self, _moment: datetime) -> None:
        for guild in self._bot.guilds:
            await self._reports.note_team(GuildId(guild.id))

    @commands.Cog.listener()
    async def on_crisis_card_shown(self, guild: GuildId) -> None:
        await self._services.counters.add(guild, CRISIS, self._services.clock())


class ReportCog(commands.Cog):
    def __init__(self, bot: Bankje) -> None:
        self._bot = bot
        self._service = Reports(bot.services)

    @app_commands.command(
        name=command_text("evaluation-report-command"),
        description=command_text("evaluation-report-command-about"),
    )
    @app_commands.default_permissions(manage_guild=True)
    @admins_only
    async def command(self, interaction: Interaction) -> None:
        say, guild = words_for(interaction), guild_of(interaction)
        report = await self._service.of_last_quarter(guild)
        town = (await self._bot.services.town(guild)).name
        await reply(interaction, views.draft(say, town, report))

    @pressed(views.FILL)
    @admins_only
    async def begin(self, interaction: Interaction, key: str) -> None:
        report = await self._report(interaction, key)
        await open_form(interaction, views.boxes(words_for(interaction), report))

    @submitted(views.FILL)
    @admins_only
    async def fill_in(self, interaction: Interaction, form: Filled) -> None:
        guild = guild_of(interaction)
        typed = [form.text.get(name, "") for name in views.BOXES]
        report = await self._service.fill_in(guild, form.key, *typed)
        town = (await self._bot.services.town(guild)).name
        await redraw(interaction, views.draft(words_for(interaction), town, report))

    async def _report(self, interaction: Interaction, quarter: str) -> Report:
        """Of the last quarter. Raise `Refusal("evaluation-gone")` where it is another by now."""
        report = await self._service.of_last_quarter(guild_of(interaction))
        if report.quarter != quarter:
            raise Refusal("evaluation-gone")
        return report

    @pressed(views.PAGE)
    @admins_only
    async def page(self, interaction: Interaction, _key: str) -> None:
        """As the other papers are made; loaded when asked for."""
        from bot.papers.report import QuarterReport, page  # noqa: PLC0415 - the templates

        async with patient(interaction):
            say, guild = words_for(interaction), guild_of(interaction)
            found = await self._service.of_last_quarter(guild)
            paper = QuarterReport(
                (await self._bot.services.town(guild)).name,
                found.quarter,
                found.open_hours,
                found.worked_hours,
                found.lines,
                found.heard,
                found.did,
                found.asks,
            )
            made = page(self._bot.settings, say.texts, say.locale, found.made_at, paper)
            name = f"{found.quarter.lower()}.html"
            await reply_with_file(interaction, views.here(say, name), name, made)

    @pressed(views.TABLE)
    @admins_only
    async def table(self, interaction: Interaction, _key: str) -> None:
        from bot.texts.report_words import as_csv  # noqa: PLC0415 - as above

        say = words_for(interaction)
        found = await self._service.of_last_quarter(guild_of(interaction))
        name = f"{found.quarter.lower()}.csv"
        await reply_with_file(
            interaction, views.here(say, name), name, as_csv(found.lines, found.quarter)
        )
