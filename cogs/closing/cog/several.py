"""After a school visit: several conversations closed at once, each by the same service as ever.

One after another, with a kind sentence if the worker chose one. Killed half way, what was closed is
closed and the rest is open: the worker chooses again from what is left.
"""

from __future__ import annotations

from discord.ext import commands

from bot.core.errors import Refusal
from bot.extension_points import DoorButton
from bot.shell.asking_back import AsksBackProvider, Writer
from bot.shell.client import Bankje
from bot.shell.door_keys import first_part
from bot.shell.people import worker_of, workers_only
from bot.shell.replies import Interaction, open_form, patient, redraw, reply, words_for
from bot.shell.views import (
    Filled,
    MenuSelection,
    Words,
    chosen,
    pressed,
    server_words,
    submitted,
)
from cogs.closing.rules import several as rules
from cogs.closing.rules.several import ClosedTogether, Selection
from cogs.closing.service.several import Several
from cogs.closing.views import several as views
from cogs.introductions.rules.team import Worker
from cogs.introductions.service.team import Introductions
from cogs.office_hours.service.shifts import SHIFT_BUTTONS
from cogs.questions.rules.conversation import Conversation, Key, checked_words
from cogs.questions.service.thread_gateway import ThreadGatewayProvider

DOOR_WRITE = "closing:write"


class SeveralCog(commands.Cog):
    def __init__(self, bot: Bankje) -> None:
        self._services = bot.services
        self._begun = bot.services.clock()
        self._several = Several(bot.services)
        self._provider = bot.services.shared(ThreadGatewayProvider)
        self._guard = bot.services.shared(AsksBackProvider).asking_back
        self._guard.writings[DOOR_WRITE] = self
        bot.services.extensions.register(SHIFT_BUTTONS, self._way)

    async def _way(self, locale: str, worker: Worker) -> list[DoorButton]:
        if len(await self._several.found(worker)) < rules.FEWEST:
            return []
        return [views.way(Words(self._services.texts, locale))]

    # -- choosing -------------------------------------------------------------------------------

    @pressed("closing:list")
    @workers_only(Introductions)
    async def which(self, interaction: Interaction, worker: Worker, _key: str) -> None:
        found = await self._several.found(worker)
        await reply(interaction, views.which(words_for(interaction), found))

    @chosen("closing:several")
    @workers_only(Introductions)
    async def choose(self, interaction: Interaction, worker: Worker, picked: MenuSelection) -> None:
        token = await self._several.choose(worker, picked.values)
        names = await self._several.names(worker, self._several.chosen(worker, token))
        say, town = words_for(interaction), server_words(self._services)
        await redraw(interaction, views.what_to_say(say, town, token, names))

    @chosen("closing:sentence")
    @workers_only(Introductions)
    async def choose_sentence(
        self, interaction: Interaction, worker: Worker, picked: MenuSelection
    ) -> None:
        """In the town's language: nobody knows theirs."""
        name = "".join(picked.values)
        if name not in (*views.SENTENCES, views.NONE):
            raise Refusal("shell-no-such-door")
        town = server_words(self._services)
        words = "" if name == views.NONE else town(f"closing-sentence-{name}")
        await self._ask(interaction, worker, picked.key, words)

    @pressed(DOOR_WRITE)
    @workers_only(Introductions)
    async def begin(self, interaction: Interaction, worker: Worker, token: str) -> None:
        self._several.chosen(worker, token)
        await open_form(interaction, views.form(words_for(interaction), token))

    @submitted(DOOR_WRITE)
    @workers_only(Introductions)
    async def write(self, interaction: Interaction, worker: Worker, form: Filled) -> None:
        """Each of them reads it: a number in it is asked about once."""
        self._several.chosen(worker, first_part(form.key))
        words = checked_words(form.words)
        if not await self._guard.asks(
            interaction, worker.guild, DOOR_WRITE, form, words, Writer.SEVERAL
        ):
            await self.take_words(interaction, form, redrawing=True)

    async def reopen(self, interaction: Interaction, form: Filled, words: str, token: str) -> None:
        worker, selection = await worker_of(interaction, Introductions), first_part(form.key)
        self._several.chosen(worker, selection)
        drawn = views.form(words_for(interaction), f"{selection}.{token}", words)
        await open_form(interaction, drawn)

    async def take_words(self, interaction: Interaction, form: Filled, *, redrawing: bool) -> None:
        """`redrawing`: always, as the form was opened from a screen of the same choice."""
        del redrawing
        worker = await worker_of(interaction, Introductions)
        await self._ask(interaction, worker, first_part(form.key), checked_words(form.words))

    async def _ask(self, interaction: Interaction, worker: Worker, token: str, words: str) -> None:
        selection = self._several.say(worker, token, words)
        names = await self._several.names(worker, selection)
        say = words_for(interaction)
        await redraw(interaction, views.sure(say, token, names, worker, words))

    # -- closing --------------------------------------------------------------------------------

    @pressed("closing:all")
    @workers_only(Introductions)
    async def close_all(self, interaction: Interaction, worker: Worker, token: str) -> None:
        selection = self._several.take(worker, token)
        async with patient(interaction, redrawing=True):
            result = ClosedTogether()
            for key in selection.keys:
                result = await self._one_more(result, worker, selection, key)
            await redraw(interaction, views.done(words_for(interaction), result))

    async def _one_more(
        self, result: ClosedTogether, worker: Worker, selection: Selection, key: Key
    ) -> ClosedTogether:
        """One that does not work keeps no other open. Of what was wiped nothing is said."""
        known = await self._several.known(worker, key)
        if known is None:
            return result
        name = known.code_name
        try:
            conversation = await self._several.ready(worker, key)
            await self._close(conversation, worker, selection.words)
        except Refusal:
            return ClosedTogether(result.closed, (*result.failed, name))
        return ClosedTogether((*result.closed, name), result.failed)

    async def _close(self, conversation: Conversation, worker: Worker, words: str) -> None:
        """Say it, then close it: who writes in between keeps it open, and the worker reads so."""
        if words and not await self._was_said(conversation, words):
            nonce = rules.nonce(conversation, words)
            await self._provider.gateway.answer(conversation, worker, words, nonce)
        await self._provider.closer.close(
            conversation, worker, lambda now: rules.still_done(now, worker)
        )

    async def _was_said(self, conversation: Conversation, words: str) -> bool:
        """Whether a kill came between saying it and closing: then it was read already.

        It is looked for only where something was said shortly before this process began, give or
        take what two clocks differ. Raise as `find_posted`.
        """
        last, begun = conversation.last_at, self._begun
        if not begun - rules.LATELY < last < begun + rules.CLOCKS_DIFFER:
            return False
        nonce, since = rules.nonce(conversation, words), begun - rules.LATELY
        find = self._provider.gateway.find_posted
        return await find(conversation, nonce, note=False, since=since) is not None
