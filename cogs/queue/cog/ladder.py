"""Calls the team again, and then the lead, for who waits and to whom nobody comes (C3b)."""

from __future__ import annotations

from datetime import datetime, timedelta

from discord.ext import commands

from bot.core.alias import Alias, GuildId
from bot.core.errors import Refusal
from bot.extension_points import DoorButton
from bot.shell.client import MINUTE, Bankje
from bot.shell.dry_run import only_looks
from bot.shell.errors import UNREACHABLE
from bot.shell.people import workers_only
from bot.shell.posts import PostSubject
from bot.shell.replies import Interaction, reply, words_for
from bot.shell.shared_doors import DOOR_I_AM_HERE
from bot.shell.views import Screen, Words, pressed, server_words
from cogs.alarm.service import ContactMessagesProvider
from cogs.helplines.service.helplines import OWN_CALL
from cogs.introductions.rules.team import Worker
from cogs.introductions.service.team import Introductions
from cogs.office_hours.service.shifts import SHIFT_BUTTONS
from cogs.questions.rules.assignment import is_unanswered_call
from cogs.questions.rules.conversation import Conversation, Urgency
from cogs.questions.service.hooks import (
    AFTER_CALL,
    AFTER_TAKE,
    MORE_WAYS,
    OFFERS,
    ON_TAKING,
    Offer,
)
from cogs.questions.service.thread_gateway import ThreadGatewayProvider
from cogs.queue.rules.ladder import Kind, Step
from cogs.queue.service.ladders import Due, Ladders
from cogs.queue.service.waiting import Waiting
from cogs.queue.views import ladder as views

FOR_A_SCREEN = timedelta(minutes=14)
"""Discord lets an interaction be answered for a quarter of an hour."""


class LadderCog(commands.Cog):
    def __init__(self, bot: Bankje) -> None:
        self._bot = bot
        self._ladders = Ladders(bot.services)
        self._waiting = bot.services.shared(Waiting)
        self._threads = bot.services.shared(ThreadGatewayProvider)
        self._contacts = bot.services.shared(ContactMessagesProvider)
        self._screens: dict[str, tuple[Interaction, datetime]] = {}
        """Where who called for help reads on, as long as Discord takes it; a restart may forget."""
        extensions = bot.services.extensions
        extensions.register(AFTER_CALL, self._ladders.called)
        extensions.register(AFTER_TAKE, self._ladders.note_here)
        extensions.register(OFFERS, self._how_it_is, first=True)
        extensions.register(OWN_CALL, self._who_is_there)
        extensions.register(MORE_WAYS, self._ways)
        extensions.register(ON_TAKING, self._ways)
        extensions.register(SHIFT_BUTTONS, self._on_shift)
        bot.schedule.every(MINUTE, self.every_minute, name="ladder")

    # -- the young person -----------------------------------------------------------------------

    async def _how_it_is(self, locale: str, conversation: Conversation) -> list[Offer]:
        found, who = await self._ladders.how_it_is(conversation)
        now = self._bot.services.clock()
        lead = await self._ladders.coordinator_name(conversation.guild)
        say = Words(self._bot.services.texts, locale)
        said = views.how_it_is(say, found, who, lead, now) if found else ""
        return [Offer(said, ())] if said else []

    @commands.Cog.listener()
    async def on_called_for_help(self, interaction: Interaction, key: str) -> None:
        """Their screen: there they read on whether somebody came."""
        now = self._bot.services.clock()
        kept = self._screens.items()
        self._screens = {k: e for k, e in kept if e[1] <= now < e[1] + FOR_A_SCREEN}
        self._screens[key] = (interaction, now)

    async def _who_is_there(self, locale: str, guild: GuildId, alias: Alias) -> list[str]:
        """Of their own call for help, as long as no human wrote: who took it, by name."""
        who = await self._ladders.who_is_there(guild, alias)
        say = Words(self._bot.services.texts, locale)
        return [say("queue-here-to-help", name=who.name)] if who else []

    async def _tell(self, conversation: Conversation) -> None:
        """On their screen if it still can be, and by the notice that they chose."""
        await self._on_screen(conversation)
        await self._threads.gateway.send_dm_notice(conversation)

    async def _on_screen(self, conversation: Conversation) -> None:
        kept = self._screens.get(conversation.key)
        if kept is None or not kept[1] <= self._bot.services.clock() < kept[1] + FOR_A_SCREEN:
            return
        interaction = kept[0]
        say = words_for(interaction)
        for offer in await self._how_it_is(say.locale, conversation):
            try:
                await reply(interaction, views.on_their_screen(say, offer.words))
            except UNREACHABLE:
                self._screens.pop(conversation.key, None)

    # -- the team -------------------------------------------------------------------------------

    @pressed(DOOR_I_AM_HERE)
    @workers_only(Introductions)
    async def here(self, interaction: Interaction, worker: Worker, key: str) -> None:
        conversation, is_call = await self._ladders.here(worker, key)
        say = words_for(interaction)
        await reply(interaction, views.you_are_here(say, conversation, is_call=is_call))
        self._bot.dispatch("came_beside", interaction, conversation, worker)
        if is_call:
            await self._tell(conversation)

    @only_looks
    @pressed(views.WHAT_TO_SAY)
    @workers_only(Introductions)
    async def what_to_say(self, interaction: Interaction, worker: Worker, _key: str) -> None:
        await reply(interaction, views.what_to_say(words_for(interaction), worker))

    async def _ways(self, locale: str, conversation: Conversation) -> list[DoorButton]:
        if conversation.urgency is not Urgency.UNSAFE or conversation.closed_at:
            return []
        return views.ways(Words(self._bot.services.texts, locale), conversation)

    async def _on_shift(self, locale: str, worker: Worker) -> list[DoorButton]:
        """A shift that begins with a call for help begins with what to say to it too."""
        waiting = await self._waiting.of_worker(worker)
        if not any(is_unanswered_call(each.conversation) for each in waiting.for_anybody):
            return []
        say = Words(self._bot.services.texts, locale)
        return [DoorButton(say("queue-what-to-say"), views.WHAT_TO_SAY)]

    @commands.Cog.listener()
    async def on_taken(self, conversation: Conversation) -> None:
        found, who = await self._ladders.how_it_is(conversation)
        if found and who and found.kind is Kind.CALL:
            await self._tell(conversation)

    @commands.Cog.listener()
    async def on_worker_removed(self, guild: GuildId, account: int) -> None:
        await self._ladders.forget_worker(guild, account)

    async def every_minute(self, _moment: datetime) -> None:
        for guild in await self._waiting.servers():
            if self._bot.posts.is_away(guild):
                continue
            for due in await self._ladders.due(guild):
                await self._take(due)
        for guild, count in await self._ladders.closed_to_tell():
            if await self._contacts.messages.tell_coordinator(
                guild, "queue-lead-today", count=count, quietly=True
            ):
                await self._ladders.told_of_closed(guild, count)

    async def _take(self, due: Due) -> None:
        """Done first and noted after: for who waits, rather twice than never."""
        if due.freed:
            self._bot.dispatch("freed", due.conversation.guild)
        if not await self._ladders.is_still_due(due):
            return
        told = False
        if due.step is Step.LEAD:
            told = await self._contacts.messages.tell_coordinator(
                due.conversation.guild, f"queue-lead-{due.ladder.kind}"
            )
        elif due.step is Step.TEAM and due.ladder.kind is Kind.CALL:
            guild = due.conversation.guild
            told = await self._contacts.messages.tell_who_may_ring(guild, "queue-night-call") > 0
        elif due.step is Step.TEAM:
            await self._tell_team(due)
        elif not await self._ring(due):
            return
        is_news = views.is_news(due.ladder.kind, due.step, told=told or due.freed)
        if await self._ladders.taken(due, told=told) and is_news:
            await self._tell(due.conversation)

    async def _ring(self, due: Due) -> bool:
        """Say whether it stands; after a kill it may stand already."""
        gateway, conversation = self._threads.gateway, due.conversation
        nonce = due.ladder.nonce
        try:
            since = due.ladder.since
            found = await gateway.find_posted(conversation, nonce, note=True, since=since)
        except Refusal:
            return False
        if found:
            return True
        words = views.to_team(self._say, due.ladder.kind, conversation, self._bot.services.clock())
        if due.ladder.kind is Kind.CALL:
            return await gateway.call_again(conversation, words, nonce=nonce) is not None
        return await gateway.tell_team(conversation, words, ring=True, nonce=nonce)

    async def _tell_team(self, due: Due) -> None:
        """A silent line in the channel, with which it goes."""
        about = due.conversation
        screen: Screen = views.line(self._say, about, self._bot.services.clock())
        try:
            place = await self._threads.gateway.place_of_card(about)
            subject = PostSubject(about.guild, about.key, about.expires_at)
            await self._bot.posts.post(place, screen, subject, quietly=True)
        except (Refusal, *UNREACHABLE):
            return

    @property
    def _say(self) -> Words:
        return server_words(self._bot.services)
