"""`/zinnen`: a worker keeps own sentences, to begin answers with; nobody else sees them (R11)."""

from __future__ import annotations

from discord import app_commands
from discord.ext import commands

from bot.core.errors import Refusal
from bot.shell.client import Bankje
from bot.shell.people import account_of
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
        self._team = bot.services.shared(Introductions)
        self._own = OwnSentences(bot.services)

    async def _acting(self, interaction: Interaction) -> Worker:
        return await self._team.acting(*account_of(interaction))

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
    async def command(self, interaction: Interaction) -> None:
        await reply(interaction, await self._list(interaction, await self._acting(interaction)))

    @pressed("introductions:sentences")
    async def back(self, interaction: Interaction, _key: str) -> None:
        await redraw(interaction, await self._list(interaction, await self._acting(interaction)))

    @picked("introductions:sentence")
    async def show(self, interaction: Interaction, given: MenuSelection) -> None:
        sentence = await self._own.get(await self._acting(interaction), given.values[0])
        await redraw(interaction, views.one(words_for(interaction), sentence))

    @pressed("introductions:newsentence")
    async def begin(self, interaction: Interaction, _key: str) -> None:
        """Say that there is no room before somebody writes."""
        await self._own.room_for_more(await self._acting(interaction))
        door = f"{views.NEW}:{self._bot.services.random_source.token()}"
        await open_form(interaction, views.form(words_for(interaction), door))

    @submitted("introductions:newsentence")
    async def add(self, interaction: Interaction, form: Filled) -> None:
        worker = await self._acting(interaction)
        kept = await self._own.add(worker, label=form.text.get(views.LABEL, ""), words=form.words)
        done = "introductions-sentence-kept"
        await reply(interaction, await self._list(interaction, worker, done, kept.label))

    @pressed("introductions:changesentence")
    async def rewrite(self, interaction: Interaction, key: str) -> None:
        sentence = await self._own.get(await self._acting(interaction), key)
        door = f"{views.CHANGED}:{key}.{self._bot.services.random_source.token()}"
        await open_form(interaction, views.form(words_for(interaction), door, sentence))

    @submitted("introductions:changesentence")
    async def change(self, interaction: Interaction, form: Filled) -> None:
        worker, (key, _, _) = await self._acting(interaction), form.key.partition(".")
        label = form.text.get(views.LABEL, "")
        kept = await self._own.change(worker, key, label=label, words=form.words)
        done = "introductions-sentence-kept"
        await reply(interaction, await self._list(interaction, worker, done, kept.label))

    @pressed("introductions:dropsentence")
    async def drop(self, interaction: Interaction, key: str) -> None:
        worker = await self._acting(interaction)
        gone = await self._own.drop(worker, key)
        done = "introductions-sentence-dropped"
        await redraw(interaction, await self._list(interaction, worker, done, gone.label))

    @pressed("introductions:dropsentences")
    async def ask_to_drop(self, interaction: Interaction, _key: str) -> None:
        mine = await self._own.all(await self._acting(interaction))
        if not mine:
            raise Refusal("introductions-sentence-gone")
        await redraw(interaction, views.sure(words_for(interaction), len(mine)))

    @pressed("introductions:dropallsentences")
    async def drop_all(self, interaction: Interaction, _key: str) -> None:
        worker = await self._acting(interaction)
        await self._own.drop_all(worker)
        done = "introductions-sentences-wiped"
        await redraw(interaction, await self._list(interaction, worker, done))
