"""`/zinnen`: a worker keeps own sentences, to begin answers with; nobody else sees them (R11)."""

from __future__ import annotations

from discord import app_commands
from discord.ext import commands

from bot.core.errors import Refusal
from bot.shell.client import Bankje
from bot.shell.people import workers_only
from bot.shell.replies import Interaction, open_form, redraw, reply, words_for
from bot.shell.translator import command_text
from bot.shell.views import Filled, MenuSelection, Screen, pressed, submitted
from bot.shell.views import chosen as picked
from cogs.introductions.rules.team import Worker
from cogs.introductions.service.sentences import OwnSentences
from cogs.introductions.service.team import Introductions
from cogs.introductions.views import sentences as views


class SentencesCog(commands.Cog):
    """Each door asks who acts, and then looks only among that worker's own."""

    def __init__(self, bot: Bankje) -> None:
        self._bot = bot
        self._own = OwnSentences(bot.services)

    async def _list(
        self, interaction: Interaction, worker: Worker, done: str = "", label: str = ""
    ) -> Screen:
        say = words_for(interaction)
        told = say(done, label=label) if done else ""
        return views.listed(say, await self._own.all(worker), told)

    @app_commands.command(
        name=command_text("introductions-command-sentences"),
        description=command_text("introductions-command-sentences-about"),
    )
    @workers_only(Introductions)
    async def command(self, interaction: Interaction, worker: Worker) -> None:
        await reply(interaction, await self._list(interaction, worker))

    @pressed("introductions:sentences")
    @workers_only(Introductions)
    async def back(self, interaction: Interaction, worker: Worker, _key: str) -> None:
        await redraw(interaction, await self._list(interaction, worker))

    @picked("introductions:sentence")
    @workers_only(Introductions)
    async def show(self, interaction: Interaction, worker: Worker, given: MenuSelection) -> None:
        sentence = await self._own.get(worker, given.values[0])
        await redraw(interaction, views.one(words_for(interaction), sentence))

    @pressed("introductions:newsentence")
    @workers_only(Introductions)
    async def begin(self, interaction: Interaction, worker: Worker, _key: str) -> None:
        """Say that there is no room before somebody writes."""
        await self._own.room_for_more(worker)
        door = f"{views.NEW}:{self._bot.services.random_source.token()}"
        await open_form(interaction, views.form(words_for(interaction), door))

    @submitted("introductions:newsentence")
    @workers_only(Introductions)
    async def add(self, interaction: Interaction, worker: Worker, form: Filled) -> None:
        kept = await self._own.add(worker, label=form.text.get(views.LABEL, ""), words=form.words)
        done = "introductions-sentence-kept"
        await reply(interaction, await self._list(interaction, worker, done, kept.label))

    @pressed("introductions:changesentence")
    @workers_only(Introductions)
    async def rewrite(self, interaction: Interaction, worker: Worker, key: str) -> None:
        sentence = await self._own.get(worker, key)
        door = f"{views.CHANGED}:{key}.{self._bot.services.random_source.token()}"
        await open_form(interaction, views.form(words_for(interaction), door, sentence))

    @submitted("introductions:changesentence")
    @workers_only(Introductions)
    async def change(self, interaction: Interaction, worker: Worker, form: Filled) -> None:
        key, _, _ = form.key.partition(".")
        label = form.text.get(views.LABEL, "")
        kept = await self._own.change(worker, key, label=label, words=form.words)
        done = "introductions-sentence-kept"
        await reply(interaction, await self._list(interaction, worker, done, kept.label))

    @pressed("introductions:dropsentence")
    @workers_only(Introductions)
    async def drop(self, interaction: Interaction, worker: Worker, key: str) -> None:
        gone = await self._own.drop(worker, key)
        done = "introductions-sentence-dropped"
        await redraw(interaction, await self._list(interaction, worker, done, gone.label))

    @pressed("introductions:dropsentences")
    @workers_only(Introductions)
    async def ask_to_drop(self, interaction: Interaction, worker: Worker, _key: str) -> None:
        mine = await self._own.all(worker)
        if not mine:
            raise Refusal("introductions-sentence-gone")
        await redraw(interaction, views.sure(words_for(interaction), len(mine)))

    @pressed("introductions:dropallsentences")
    @workers_only(Introductions)
    async def drop_all(self, interaction: Interaction, worker: Worker, _key: str) -> None:
        await self._own.drop_all(worker)
        done = "introductions-sentences-wiped"
        await redraw(interaction, await self._list(interaction, worker, done))
