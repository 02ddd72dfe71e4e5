"""After closing, a worker may give a place along; the young person reads it in the inbox (R38)."""

from __future__ import annotations

from discord.ext import commands

from bot.core.errors import Refusal
from bot.shell.client import Bankje
from bot.shell.people import workers_only
from bot.shell.replies import Interaction, redraw, words_for
from bot.shell.views import MenuSelection, Words, chosen, pressed
from cogs.closing.rules import places as rules
from cogs.closing.service.places import NextSteps
from cogs.closing.views import next_step as views
from cogs.introductions.rules.team import Worker
from cogs.introductions.service.team import Introductions
from cogs.questions.rules.conversation import Conversation
from cogs.questions.service.hooks import AFTER_CLOSING, OFFERS, Offer


class NextStepCog(commands.Cog):
    """Closing itself costs nothing more, and waits for nothing of this."""

    def __init__(self, bot: Bankje) -> None:
        self._bot = bot
        self._steps = NextSteps(bot.services)
        self._team = bot.services.shared(Introductions)
        bot.services.extensions.register(AFTER_CLOSING, self._after_closing)
        bot.services.extensions.register(OFFERS, self._to_read, first=True)

    # -- by the worker --------------------------------------------------------------------------

    async def _after_closing(
        self, locale: str, conversation: Conversation, _worker: Worker
    ) -> list[Offer]:
        if not await self._steps.offered(conversation.guild):
            return []
        return [views.to_choose(Words(self._bot.services.texts, locale), conversation)]

    @pressed("closing:give")
    @workers_only(Introductions)
    async def give(self, interaction: Interaction, worker: Worker, key: str) -> None:
        conversation = await self._steps.to_give(worker, key)
        places = await self._steps.offered(worker.guild)
        if not places:
            raise Refusal("closing-place-gone")
        await redraw(interaction, views.which(words_for(interaction), conversation, places))

    @chosen("closing:step")
    @workers_only(Introductions)
    async def choose(self, interaction: Interaction, worker: Worker, picked: MenuSelection) -> None:
        conversation, place = await self._steps.give(worker, picked.key, "".join(picked.values))
        await redraw(interaction, views.given(words_for(interaction), conversation, place))

    @pressed("closing:take")
    @workers_only(Introductions)
    async def take_back(self, interaction: Interaction, worker: Worker, key: str) -> None:
        conversation = await self._steps.take_back(worker, key)
        await redraw(interaction, views.taken_back(words_for(interaction), conversation))

    # -- by the young person --------------------------------------------------------------------

    async def _to_read(self, locale: str, conversation: Conversation) -> list[Offer]:
        found = await self._steps.given(conversation)
        if found is None:
            return []
        closer = conversation.closed_by
        worker = await self._team.known(conversation.guild, closer) if closer else None
        place, right = found
        say = Words(self._bot.services.texts, locale)
        last = rules.ends_first(place, conversation)
        return [views.to_read(say, place, worker, right=right, last=last)]
