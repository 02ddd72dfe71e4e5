"""*Praktische vragen* and `/praktisch`: the town's own answers, for who rather looks than asks."""

from __future__ import annotations

from datetime import datetime

from discord import app_commands
from discord.ext import commands

from bot.shell.client import MINUTE, Bankje
from bot.shell.replies import Interaction, reply, words_for
from bot.shell.translator import command_text
from bot.shell.views import MenuSelection, chosen, pressed
from bot.store.guild_profile import GuildProfile
from cogs.helplines.cog.crisis import redrawn, server
from cogs.helplines.service.answers import PracticalAnswers
from cogs.helplines.service.helplines import Helplines
from cogs.helplines.views import answers as views

HOUR = 60 * MINUTE


class AnswersCog(commands.Cog):
    def __init__(self, bot: Bankje) -> None:
        self._bot = bot
        self._service = bot.services.shared(PracticalAnswers)
        self._helplines = bot.services.shared(Helplines)
        bot.schedule.every(HOUR, self.every_hour, name="answers")

    @app_commands.command(
        name=command_text("helplines-answers-command"),
        description=command_text("helplines-answers-command-about"),
    )
    async def command(self, interaction: Interaction) -> None:
        await self.all(interaction, "")

    @pressed("helplines:answers")
    async def all(self, interaction: Interaction, key: str) -> None:
        """Open the list; from one of its own answers it takes the answer's place."""
        screen = views.listed(words_for(interaction), self._service.live())
        await (redrawn if key else reply)(interaction, screen)

    @chosen("helplines:answer")
    async def one(self, interaction: Interaction, picked: MenuSelection) -> None:
        name, say = picked.values[0], words_for(interaction)
        page = name.removeprefix(views.PAGE)
        if name.startswith(views.PAGE) and page.isascii() and page.isdecimal():
            await redrawn(interaction, views.listed(say, self._service.live(), int(page)))
            return
        can_write = await self._helplines.is_set_up(server(interaction))
        answer = self._service.get(name)
        await redrawn(interaction, views.answered(say, answer, can_write=can_write))

    async def every_hour(self, _moment: datetime) -> None:
        """The owner hears of answers past their review date; nobody is given them any more."""
        if not self._service.overdue():
            return
        for guild in await self._bot.services.guilds.with_room(GuildProfile):
            self._bot.dispatch("trouble", guild, "answers-overdue")
