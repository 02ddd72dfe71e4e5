"""`/orientatie`: a worker notes what goes on online; the team reads it, and takes it away."""

from __future__ import annotations

import discord
from discord import app_commands
from discord.ext import commands

from bot.core.errors import Refusal
from bot.shell.client import Bankje
from bot.shell.errors import UNREACHABLE
from bot.shell.locks import Locks
from bot.shell.people import workers_only
from bot.shell.posts import PostSubject
from bot.shell.receipts import receipt
from bot.shell.replies import Interaction, open_form, patient, redraw, reply, words_for
from bot.shell.time_left import in_turn
from bot.shell.translator import command_text
from bot.shell.views import Filled, pressed, server_words, submitted
from cogs.introductions.rules.team import Worker
from cogs.introductions.service.team import Introductions
from cogs.orientation import views
from cogs.orientation.rules import notes as rules
from cogs.orientation.rules.notes import Note, ToTakeAway
from cogs.orientation.service import Orientation
from cogs.questions.service.held_words import HeldForm, HeldWords


class OrientationCog(commands.Cog):
    """It listens to nothing: what stands in a note is what a worker typed."""

    def __init__(self, bot: Bankje) -> None:
        self._bot = bot
        self._services = bot.services
        self._service = Orientation(bot.services)
        self._locks = bot.services.shared(Locks)
        self._held = bot.services.shared(HeldWords)

    @app_commands.command(
        name=command_text("orientation-command"),
        description=command_text("orientation-command-about"),
    )
    @app_commands.guild_only()
    @workers_only(Introductions)
    async def command(self, interaction: Interaction, _worker: Worker) -> None:
        key = rules.key_of(self._services.random_source.token())
        await open_form(interaction, views.form(words_for(interaction), key))

    @submitted(views.DOOR_NOTE)
    @workers_only(Introductions)
    async def note(self, interaction: Interaction, worker: Worker, form: Filled) -> None:
        key, written = rules.checked_key(form.key), rules.written(form.text)
        if isinstance(written, ToTakeAway):
            door = f"{views.DOOR_ADJUST}:{self._hold(worker, form)}"
            await reply(interaction, views.take_this_away(words_for(interaction), written, door))
            return
        until = self._service.until()
        async with patient(interaction):
            lock = self._locks.conversation(key)
            async with in_turn(lock, Refusal("shell-later-team")):
                await self._post(worker, key, written)
            with receipt("orientation-done"):
                await reply(interaction, views.posted(words_for(interaction), written, until))

    async def _post(self, worker: Worker, key: str, note: Note) -> None:
        """Once. Raise "orientation-twice", "orientation-not-posted", and as `Posts.place`."""
        if await self._service.stands(worker, key):
            raise Refusal("orientation-twice")
        place = self._bot.posts.place(worker.guild, await self._service.readers(worker.guild))
        until = self._service.until()
        screen = views.post(server_words(self._services), note, worker, key, until)
        about = PostSubject(worker.guild, key, until)
        try:
            await self._bot.posts.post(place, screen, about, quietly=True)
        except (discord.NotFound, *UNREACHABLE):
            raise Refusal("orientation-not-posted") from None

    def _hold(self, worker: Worker, form: Filled) -> str:
        """In memory only, for ten minutes: so that nobody types it all again."""
        alias = self._services.alias_of(worker.guild, worker.account)
        held = HeldForm(worker.guild, alias, views.DOOR_NOTE, form.key, form.text, {}, "")
        return self._held.hold(held)

    @pressed(views.DOOR_ADJUST)
    @workers_only(Introductions)
    async def adjust(self, interaction: Interaction, worker: Worker, key: str) -> None:
        held = self._held.find(key)
        alias = self._services.alias_of(worker.guild, worker.account)
        if (held.guild, held.alias, held.door) != (worker.guild, alias, views.DOOR_NOTE):
            raise Refusal("questions-words-gone")
        form = views.form(words_for(interaction), held.form_key, held.text)
        await open_form(interaction, form)

    # -- taking it away -------------------------------------------------------------------------

    @pressed(views.DOOR_AWAY)
    @workers_only(Introductions)
    async def away(self, interaction: Interaction, worker: Worker, key: str) -> None:
        """By whoever of the team sees a name in it, for a format shows not all."""
        await self._service.still_stands(worker, key)
        await reply(interaction, views.sure(words_for(interaction), key))

    @pressed(views.DOOR_YES)
    @workers_only(Introductions)
    async def take_away(self, interaction: Interaction, worker: Worker, key: str) -> None:
        await self._service.still_stands(worker, key)
        async with patient(interaction, redrawing=True):
            is_gone = await self._bot.sweeper.erase([key])
            await redraw(interaction, views.taken_away(words_for(interaction), is_gone=is_gone))


async def setup(bot: Bankje) -> None:
    await bot.add_cog(OrientationCog(bot))
