"""Somebody is not there: an admin lets their young people be asked whether a colleague may go on.

One conversation after another, each by the same service as a worker's own asking. Killed half way,
what was not asked is asked when an admin does this again; what was, is not asked twice.
"""

from __future__ import annotations

from discord.ext import commands

from bot.core.errors import Refusal
from bot.extension_points import DoorButton
from bot.shell.client import Bankje
from bot.shell.door_keys import first_part
from bot.shell.locks import Locks
from bot.shell.people import admins_only, guild_of
from bot.shell.replies import Interaction, patient, redraw, words_for
from bot.shell.time_left import in_turn
from bot.shell.views import MenuSelection, Words, chosen, pressed, server_words
from cogs.handover import rules
from cogs.handover.cog.thread_posts import HandoverPosts
from cogs.handover.rules import AskedForAbsent, OfferId
from cogs.handover.service import Handovers
from cogs.handover.views import for_absent as views
from cogs.introductions.rules.absences import Absence
from cogs.introductions.rules.team import Worker
from cogs.introductions.service.absences import AFTER_ABSENCE, Absences
from cogs.introductions.service.team import Introductions
from cogs.questions.rules.assignment import may_act
from cogs.questions.rules.conversation import Conversation
from cogs.questions.service.assignment import Queue
from cogs.questions.service.thread_gateway import ThreadGatewayProvider


class ForAbsentCog(commands.Cog):
    def __init__(self, bot: Bankje, posts: HandoverPosts) -> None:
        self._services = bot.services
        self._service = Handovers(bot.services)
        self._queue = Queue(bot.services)
        self._absences = Absences(bot.services)
        self._team = bot.services.shared(Introductions)
        self._provider = bot.services.shared(ThreadGatewayProvider)
        self._locks = bot.services.shared(Locks)
        self._posts = posts
        bot.services.extensions.register(AFTER_ABSENCE, self._ways)

    async def _own(self, worker: Worker) -> tuple[Conversation, ...]:
        return (await self._queue.waiting_for(worker.guild, worker.account)).own

    async def _ways(self, locale: str, worker: Worker, absence: Absence) -> list[DoorButton]:
        own = await self._own(worker)
        say = Words(self._services.texts, locale)
        return [views.way(say, absence, len(own))] if own else []

    async def _colleagues(self, worker: Worker) -> list[Worker]:
        """Those who are there. Raise `Refusal("handover-absent-nobody")`."""
        away = await self._absences.all(worker.guild)
        team = await self._team.team(worker.guild)
        found = [e for e in team if e.account != worker.account and e.account not in away]
        if not found:
            raise Refusal("handover-absent-nobody", name=worker.name)
        return found

    @pressed("handover:absent")
    @admins_only
    async def who(self, interaction: Interaction, key: str) -> None:
        worker, absence = await self._absences.find(guild_of(interaction), key)
        own, colleagues = await self._own(worker), await self._colleagues(worker)
        say = words_for(interaction)
        await redraw(interaction, views.who(say, worker, absence, len(own), colleagues))

    @chosen("handover:standin")
    @admins_only
    async def ask(self, interaction: Interaction, picked: MenuSelection) -> None:
        """One admin after another, so that nobody is asked twice."""
        worker, absence = await self._absences.find(guild_of(interaction), first_part(picked.key))
        colleagues = await self._colleagues(worker)
        taker = rules.chosen_taker(colleagues, "".join(picked.values))
        async with patient(interaction, redrawing=True):
            lock = self._locks.conversation(f"absent:{worker.guild}.{worker.account}")
            async with in_turn(lock, Refusal("shell-later-team")):
                asked = AskedForAbsent()
                for each in await self._own(worker):
                    asked = await self._one_more(asked, each, worker, absence, taker)
            await redraw(interaction, views.done(words_for(interaction), asked, taker))

    async def _one_more(
        self,
        asked: AskedForAbsent,
        conversation: Conversation,
        worker: Worker,
        absence: Absence,
        taker: Worker,
    ) -> AskedForAbsent:
        """One that does not work keeps no other from being asked."""
        name = conversation.code_name
        if not may_act(conversation, taker):
            return asked.with_other_kind(name)
        if await self._service.asked_now(conversation):
            return asked.with_already(name)
        try:
            await self._ask(conversation, worker, absence, taker)
        except Refusal:
            return asked.with_failed(name)
        return asked.with_asked(name)

    async def _ask(
        self, conversation: Conversation, worker: Worker, absence: Absence, taker: Worker
    ) -> None:
        offer = OfferId(self._services.random_source.token())
        asking, _ = await self._service.intend(worker, conversation.key, taker, offer)
        noted = views.note(server_words(self._services), worker, absence, taker)
        await self._posts.post(conversation, asking, noted)
        done = await self._service.ask(worker, conversation.key, taker, offer)
        if done.notice:
            await self._provider.gateway.send_dm_notice(done.conversation, done.notice)
