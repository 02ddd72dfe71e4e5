"""`/privacy`: what is held about someone, in short, field by field, and as a file."""

from __future__ import annotations

from discord import app_commands
from discord.ext import commands

from bot.shell.client import Bankje
from bot.shell.people import person_of
from bot.shell.replies import Interaction, patient, redraw, reply, reply_with_file, words_for
from bot.shell.shared_doors import DOOR_PRIVACY
from bot.shell.translator import command_text
from bot.shell.views import MenuSelection, chosen, pressed
from cogs.helplines.service.helplines import Helplines
from cogs.introductions.service import Introductions
from cogs.privacy.service.privacy import Privacy
from cogs.privacy.views import data as views
from cogs.privacy.views.data import Mine
from cogs.privacy.views.words import Context


class DataCog(commands.Cog):
    def __init__(self, bot: Bankje) -> None:
        self._service = Privacy(bot.services)
        self._introductions = bot.services.shared(Introductions)
        self._helplines = bot.services.shared(Helplines)

    @app_commands.command(
        name=command_text("privacy-command"),
        description=command_text("privacy-command-about"),
    )
    async def command(self, interaction: Interaction) -> None:
        await self.show(interaction, "")

    @pressed(DOOR_PRIVACY)
    async def show(self, interaction: Interaction, _key: str) -> None:
        async with patient(interaction):
            mine = await self._mine(interaction)
            await reply(interaction, views.show(words_for(interaction), mine))

    @pressed("privacy:back")
    async def back(self, interaction: Interaction, _key: str) -> None:
        async with patient(interaction, redrawing=True):
            mine = await self._mine(interaction)
            await redraw(interaction, views.show(words_for(interaction), mine))

    @pressed("privacy:fields")
    async def fields(self, interaction: Interaction, _key: str) -> None:
        async with patient(interaction, redrawing=True):
            mine = await self._mine(interaction)
            await redraw(interaction, views.fields(words_for(interaction), mine, ""))

    @chosen("privacy:fields")
    async def other_fields(self, interaction: Interaction, picked: MenuSelection) -> None:
        async with patient(interaction, redrawing=True):
            mine = await self._mine(interaction)
            await redraw(interaction, views.fields(words_for(interaction), mine, picked.values[0]))

    @pressed("privacy:copy")
    async def copy(self, interaction: Interaction, _key: str) -> None:
        async with patient(interaction):
            say, mine = words_for(interaction), await self._mine(interaction)
            content = views.as_file(say, mine)
            await reply_with_file(interaction, views.copied(say), views.FILE, content)

    async def _mine(self, interaction: Interaction) -> Mine:
        """Only ever of the one who asks: nothing that is pressed says whose it is."""
        person = person_of(interaction)
        team = await self._introductions.everyone(person.guild)
        names: dict[int | str, str] = {worker.account: worker.name for worker in team}
        names |= {line.id: line.name for line in self._helplines.directory.lines}
        context = Context(names, self._service.inventory())
        return Mine(tuple(await self._service.held(person)), context)
