"""`/wat-te-doen`, and *Kaarten* in a conversation: for one worker's eyes, and never sent on."""

from __future__ import annotations

from discord import app_commands
from discord.ext import commands

from bot.extension_points import DoorButton
from bot.shell.client import Bankje
from bot.shell.door_keys import parts
from bot.shell.dry_run import only_looks
from bot.shell.people import workers_only
from bot.shell.replies import Interaction, open_form, redraw, reply, words_for
from bot.shell.shared_doors import DOOR_CARDS
from bot.shell.translator import command_text
from bot.shell.views import Filled, MenuSelection, Screen, Words, chosen, pressed, submitted
from cogs.guidance.rules import thinking_aid
from cogs.guidance.service import Guidance
from cogs.guidance.views import cards as views
from cogs.guidance.views.thinking_aid import aid as aid_screen
from cogs.introductions.rules.team import Worker
from cogs.introductions.service.team import Introductions
from cogs.questions.rules.conversation import Conversation, Urgency
from cogs.questions.service.hooks import MORE_WAYS, ON_TAKING
from cogs.questions.service.questions import Questions


class CardsCog(commands.Cog):
    """A key in its doors names a card, and the conversation from which somebody came, if any."""

    def __init__(self, bot: Bankje) -> None:
        self._bot = bot
        self._service = bot.services.shared(Guidance)
        self._questions = Questions(bot.services)
        bot.services.extensions.register(MORE_WAYS, self._ways, first=True)
        bot.services.extensions.register(ON_TAKING, self._on_taking)

    # -- ways in --------------------------------------------------------------------------------

    @app_commands.command(
        name=command_text("guidance-command"), description=command_text("guidance-command-about")
    )
    @app_commands.rename(typed=command_text("guidance-option-typed"))
    @app_commands.describe(typed=command_text("guidance-option-typed-about"))
    @app_commands.guild_only()
    @workers_only(Introductions)
    async def command(self, interaction: Interaction, worker: Worker, typed: str = "") -> None:
        if typed.strip():
            await reply(interaction, await self._found(worker, words_for(interaction), typed, ""))
            return
        await reply(interaction, self._list(interaction, "", urgent=False))

    async def _ways(self, locale: str, conversation: Conversation) -> list[DoorButton]:
        """Also of what has ended: a goodbye letter may be read later."""
        say = Words(self._bot.services.texts, locale)
        return [DoorButton(say("guidance-cards"), f"{DOOR_CARDS}:{conversation.key}")]

    async def _on_taking(self, locale: str, conversation: Conversation) -> list[DoorButton]:
        """By the button that a young person pressed, and by no word of theirs."""
        if conversation.urgency is not Urgency.UNSAFE:
            return []
        return await self._ways(locale, conversation)

    @only_looks
    @pressed(DOOR_CARDS)
    @workers_only(Introductions)
    async def open_beside(self, interaction: Interaction, worker: Worker, key: str) -> None:
        """Beside what was pressed, which stays."""
        urgent = await self._is_urgent(worker, key)
        await reply(interaction, self._list(interaction, key, urgent=urgent))

    @only_looks
    @pressed(views.DOOR_LIST)
    @workers_only(Introductions)
    async def back_to_list(self, interaction: Interaction, worker: Worker, key: str) -> None:
        urgent = await self._is_urgent(worker, key)
        await redraw(interaction, self._list(interaction, key, urgent=urgent))

    async def _is_urgent(self, worker: Worker, key: str) -> bool:
        """Whether a young person pressed so, there. Raise as `Questions.of_team`."""
        if not key:
            return False
        return (await self._questions.of_team(worker, key)).urgency is Urgency.UNSAFE

    def _list(self, interaction: Interaction, key: str, *, urgent: bool) -> Screen:
        return views.listed(words_for(interaction), self._service.cards, key, urgent=urgent)

    # -- finding --------------------------------------------------------------------------------

    @only_looks
    @pressed(views.DOOR_SEEK)
    @workers_only(Introductions)
    async def begin_to_seek(self, interaction: Interaction, _worker: Worker, key: str) -> None:
        await open_form(interaction, views.seek(words_for(interaction), key))

    @only_looks
    @submitted(views.DOOR_SEEK)
    @workers_only(Introductions)
    async def seek(self, interaction: Interaction, worker: Worker, form: Filled) -> None:
        say, typed = words_for(interaction), form.text.get(views.TYPED, "")
        await redraw(interaction, await self._found(worker, say, typed, form.key))

    async def _found(self, worker: Worker, say: Words, typed: str, key: str) -> Screen:
        """The card itself where one fits best; nothing of what was typed is kept."""
        found = self._service.find(typed)
        if found.best:
            shown = await self._service.shown(worker.guild, say.locale, found.best)
            return views.card(say, shown, key)
        return views.found(say, found.cards, key)

    # -- one card -------------------------------------------------------------------------------

    @only_looks
    @chosen(views.DOOR_CARD)
    @workers_only(Introductions)
    async def choose(self, interaction: Interaction, worker: Worker, picked: MenuSelection) -> None:
        await self._show(interaction, worker, "".join(picked.values), parts(picked.key, 2)[1])

    @only_looks
    @pressed(views.DOOR_OPEN)
    @workers_only(Introductions)
    async def open(self, interaction: Interaction, worker: Worker, key: str) -> None:
        await self._show(interaction, worker, *parts(key, 2))

    async def _show(self, interaction: Interaction, worker: Worker, name: str, key: str) -> None:
        say, card = words_for(interaction), self._service.get(name)
        shown = await self._service.shown(worker.guild, say.locale, card)
        await redraw(interaction, views.card(say, shown, key))

    @only_looks
    @pressed(views.DOOR_SENTENCES)
    @workers_only(Introductions)
    async def sentences(self, interaction: Interaction, worker: Worker, key: str) -> None:
        name, conversation = parts(key, 2)
        say, card = words_for(interaction), self._service.get(name)
        shown = await self._service.shown(worker.guild, say.locale, card)
        await redraw(interaction, views.sentences(say, shown, worker, conversation))

    # -- the thinking aid -----------------------------------------------------------------------

    @only_looks
    @pressed(views.DOOR_AID)
    @workers_only(Introductions)
    async def aid(self, interaction: Interaction, worker: Worker, key: str) -> None:
        """What was pressed so far stands in the key, and nowhere else."""
        say, path = words_for(interaction), thinking_aid.read(key)
        shown = await self._service.aid(worker.guild, say.locale, path)
        await redraw(interaction, aid_screen(say, shown, worker))
