"""*Mijn gesprek*: the young person's private view of their conversation."""

from __future__ import annotations

from discord import app_commands
from discord.ext import commands

from bot.core.errors import Refusal
from bot.shell.client import Bankje
from bot.shell.people import alias_of, guild_of
from bot.shell.replies import Interaction, patient, redraw, reply, words_for
from bot.shell.translator import named
from bot.shell.views import pressed
from cogs.questions.cog.desk import Desk
from cogs.questions.rules import Conversation
from cogs.questions.views import inbox as inbox_views
from cogs.questions.views import team as team_views


class InboxCog(commands.Cog):
    def __init__(self, bot: Bankje, desk: Desk) -> None:
        self._bot = bot
        self._desk = desk

    @app_commands.command(
        name=named("gesprek", "questions-command-inbox"),
        description=named(
            "Bekijk jouw gesprek. Alleen jij ziet het.", "questions-command-inbox-about"
        ),
    )
    async def command(self, interaction: Interaction) -> None:
        await self.mine(interaction, "")

    @pressed("questions:inbox")
    async def mine(self, interaction: Interaction, _key: str) -> None:
        guild, alias = guild_of(interaction), alias_of(interaction)
        conversation = await self._desk.service.latest(guild, alias)
        if conversation is None:
            await reply(interaction, inbox_views.empty_inbox(words_for(interaction)))
            return
        await self._show(interaction, conversation)

    @pressed("questions:show")
    async def show(self, interaction: Interaction, key: str) -> None:
        """Open the inbox from a notice, on the server or in a direct message."""
        await self._show(interaction, await self._desk.own(interaction, key))

    @pressed("questions:older")
    async def older(self, interaction: Interaction, key: str) -> None:
        key, _, before = key.partition(".")
        conversation = await self._desk.own(interaction, key)
        if not before.isdecimal():
            raise Refusal("shell-no-such-door")
        say = words_for(interaction)
        page = await self._desk.read(conversation, say, int(before))
        ended = self._desk.service.has_ended(conversation)
        await redraw(interaction, inbox_views.inbox(say, conversation, page, ended=ended))

    async def _show(self, interaction: Interaction, conversation: Conversation) -> None:
        say = words_for(interaction)
        async with patient(interaction):
            page = await self._desk.read(conversation, say, None)
            ended = self._desk.service.has_ended(conversation)
            seen = self._desk.service.as_seen(conversation)
            await reply(interaction, inbox_views.inbox(say, seen, page, ended=ended))
        pressed_on = interaction.message if interaction.guild_id is None else None
        # A notice has done its work; the sweeper takes it off the phone.
        notice = (pressed_on.channel.id, pressed_on.id) if pressed_on else None
        await self._desk.service.looked(conversation, notice)

    @pressed("questions:stop")
    async def stop(self, interaction: Interaction, key: str) -> None:
        """The young person ends it. Nobody asks why (R25)."""
        conversation = await self._desk.own(interaction, key)
        closed = await self._desk.service.close(conversation)
        say = words_for(interaction)
        page = inbox_views.Page((), None, more=False)
        await redraw(interaction, inbox_views.inbox(say, closed, page, ended=True))
        stopped = team_views.note(self._desk.say, "questions-stopped", code_name=closed.code_name)
        await self._desk.say_in_thread(closed, stopped)
