"""The young person's first question, and what they choose right after it."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Collection, Sequence
from contextlib import asynccontextmanager
from functools import partial

from discord import app_commands
from discord.ext import commands

from bot.core.alias import Alias, GuildId
from bot.core.errors import Refusal
from bot.shell.client import Bankje
from bot.shell.errors import speak
from bot.shell.membership import must_be_member
from bot.shell.people import alias_of, guild_of
from bot.shell.replies import Interaction, open_form, patient, ready, reply, words_for
from bot.shell.time_left import in_turn
from bot.shell.translator import command_text
from bot.shell.views import Filled, Screen, Words, pressed, submitted
from cogs.consent.service import Consent
from cogs.introductions.rules import Role
from cogs.introductions.service.audience import Audiences
from cogs.office_hours.rules import OpeningStatus
from cogs.questions.cog import before_words
from cogs.questions.cog.desk import Desk
from cogs.questions.rules import conversation as rules
from cogs.questions.rules.conversation import Conversation, Request, RequestKind
from cogs.questions.views import asking as asking_views
from cogs.questions.views.asking import ANYONE, AfterAsking
from cogs.questions.views.waiting import when_answered

Draw = Callable[[Words, Conversation], Awaitable[Screen]]


class AskingCog(commands.Cog):
    def __init__(self, bot: Bankje, desk: Desk) -> None:
        self._bot = bot
        self._desk = desk
        self._consent = Consent(bot.services)
        self._audiences = bot.services.shared(Audiences)
        self._sending: set[str] = set()
        """Forms whose words are on their way, or wait for their turn."""

    @app_commands.command(
        name=command_text("questions-command-ask"),
        description=command_text("questions-command-ask-about"),
    )
    async def command(self, interaction: Interaction) -> None:
        await self.ask(interaction, "")

    @pressed("questions:ask")
    async def ask(self, interaction: Interaction, key: str) -> None:
        """`key`: empty, or with whom only, as `rules.request` reads it."""
        await self._begin(interaction, rules.request(key))

    @pressed("questions:idea")
    async def idea(self, interaction: Interaction, _key: str) -> None:
        await self._begin(interaction, Request(RequestKind.IDEA))

    async def _begin(self, interaction: Interaction, request: Request) -> None:
        guild = guild_of(interaction)
        if not (await self._bot.services.town(guild)).is_set_up:
            await reply(interaction, asking_views.no_team(words_for(interaction)))
            return
        await self._desk.intake.refuse_when_stopped(guild)
        if not await self._is_taken(interaction, request):
            return
        if await self._consent.has_agreed(guild, alias_of(interaction)):
            kinds = [] if request.only else await self._kinds_to_choose(interaction)
            await self._open_form(interaction, request, kinds)
            return
        self._bot.dispatch("start_asked", interaction, rules.as_door(request))

    async def _is_taken(self, interaction: Interaction, request: Request) -> bool:
        """Nobody writes for nothing: say before the first word that it cannot be taken safely."""

        def draw(say: Words, kinds: Sequence[Role]) -> Screen:
            return asking_views.only_these(say, "questions:ask", request.about, kinds)

        return await before_words.is_taken(self._desk, interaction, request, draw)

    async def _kinds_to_choose(self, interaction: Interaction) -> list[Role]:
        """Whoever has a conversation writes on in it: there is nothing to choose then."""
        guild, alias = guild_of(interaction), alias_of(interaction)
        kinds = await self._desk.places.kinds(guild)
        return kinds if kinds and await self._desk.service.current(guild, alias) is None else []

    @commands.Cog.listener()
    async def on_start_agreed(self, interaction: Interaction, about: str) -> None:
        """`about`: what they came for, and with whom only, as the start screen's door said."""
        try:
            await self._desk.intake.refuse_when_stopped(guild_of(interaction))
            request = rules.request(about)
            if await self._is_taken(interaction, request):
                await self._open_form(interaction, request)
        except Refusal as refusal:
            await speak(interaction, refusal)

    async def _open_form(
        self, interaction: Interaction, request: Request, kinds: Sequence[Role] = ()
    ) -> None:
        say, guild = words_for(interaction), guild_of(interaction)
        audience = await self._audiences.of(guild, request.only)
        who = asking_views.reading(say, audience)
        token = self._desk.token()
        openness = await self._desk.hours.standing(guild, request.only)
        form = asking_views.ask_form(say, token, request, who=who, openness=openness, kinds=kinds)
        await open_form(interaction, form)

    @submitted("questions:ask")
    async def receive(self, interaction: Interaction, form: Filled) -> None:
        guild, alias = guild_of(interaction), alias_of(interaction)
        words, request = rules.said(form.words), self._request(form)
        waiting = self._desk.meanwhile(interaction, guild)
        many = partial(self._desk.opening.are_many_asking, guild)
        async with patient(interaction, meanwhile=waiting, surely=many):
            async with self._in_turn(guild, alias, form.key):
                conversation, draw = await self._taken(guild, alias, words, form.key, request)
            await self._confirmed(interaction, conversation, draw)

    @asynccontextmanager
    async def _in_turn(self, guild: GuildId, alias: Alias, token: str) -> AsyncIterator[None]:
        """After what the same person sent before. Raise `Refusal` when that takes too long:

        "questions-not-known" when this very form is among it, otherwise "questions-not-added".
        """
        is_first = token not in self._sending
        self._sending.add(token)
        no = "questions-not-added" if is_first else "questions-not-known"
        try:
            async with in_turn(self._desk.locks.person(guild, alias), Refusal(no)):
                yield
        finally:
            if is_first:
                self._sending.discard(token)

    async def _taken(
        self, guild: GuildId, alias: Alias, words: str, token: str, request: Request
    ) -> tuple[Conversation, Draw]:
        """Post the words where they belong. Post first, thank after: they have arrived then."""
        known = await self._desk.service.current(guild, alias)
        if self._desk.seen(token) and known:
            return known, self._thanks
        if known and (added := await self._added(known, words, token, request)):
            return added, self._tick
        conversation = await self._desk.open(guild, alias, words, request)
        self._desk.done(token)
        return conversation, self._thanks

    async def _added(
        self, known: Conversation, words: str, token: str, request: Request
    ) -> Conversation | None:
        """Put it in the conversation that they have; None when it is over, gone or left behind."""
        if not await self._consent.has_agreed(known.guild, known.alias):
            raise Refusal("questions-read-first")
        rules.joins(known, request)
        return await self._desk.added_unless_over(known, words, token.partition(".")[0])

    def _request(self, form: Filled) -> Request:
        """What the door said, and whom they chose in the form."""
        request = rules.request(form.key.partition(".")[2])
        picked = [each for each in form.chosen.get(asking_views.ONLY, ()) if each != ANYONE]
        return rules.request(f"{request.about}.{picked[0]}") if picked else request

    async def _confirmed(
        self, interaction: Interaction, conversation: Conversation, draw: Draw
    ) -> None:
        """Say that it arrived. Should that fail, do not call it lost, or they send it again.

        No lock is held while Discord takes its time: who wipes need not wait for our thanks. But
        nobody is thanked for what was wiped.
        """
        try:
            screen = await draw(words_for(interaction), conversation)
            await ready(interaction)
            await self._desk.service.still_there(conversation)
            await reply(interaction, screen)
        except Exception as error:
            if isinstance(error, Refusal) and error.text == "questions-gone":
                raise
            raise Refusal("questions-arrived", code_name=conversation.code_name) from None

    async def _thanks(self, say: Words, conversation: Conversation) -> Screen:
        openness = await self._desk.openness(conversation)
        if openness.standing is not OpeningStatus.OPEN and not conversation.auto_replied:
            await self._desk.service.replied_automatically(conversation)
        waiting = AfterAsking(openness, ask_urgency=True, ask_notice=True)
        return asking_views.received(say, conversation, waiting)

    async def _tick(self, say: Words, conversation: Conversation) -> Screen:
        automatic = await self.automatic(say, conversation)
        return asking_views.added(say, conversation, automatic)

    async def automatic(self, say: Words, conversation: Conversation) -> str | None:
        """The automatic answer outside hours: once in a conversation, not on every message."""
        openness = await self._desk.openness(conversation)
        if openness.standing is OpeningStatus.OPEN or conversation.auto_replied:
            return None
        await self._desk.service.replied_automatically(conversation)
        return when_answered(say, openness, conversation.only)

    @commands.Cog.listener()
    async def on_ring_wanted(
        self, conversation: Conversation, ring: int | None, heard: Collection[int]
    ) -> None:
        """Nobody who wrote waits for it."""
        await self._desk.ringing.ring(conversation, ring, heard)

    @submitted("questions:more")
    async def more(self, interaction: Interaction, form: Filled) -> None:
        key, _, token = form.key.partition(".")
        words = rules.said(form.words)
        conversation = await self._own(interaction, key)
        waiting = self._desk.meanwhile(interaction, conversation.guild)
        async with patient(interaction, meanwhile=waiting):
            async with self._in_turn(conversation.guild, conversation.alias, token):
                if not self._desk.seen(token):
                    await must_be_member(interaction, conversation.guild)
                    conversation = await self._desk.add(conversation, words, token)
            await self._confirmed(interaction, conversation, self._tick)

    @pressed("questions:more")
    async def write_more(self, interaction: Interaction, key: str) -> None:
        conversation = await self._own(interaction, key)
        if self._desk.service.has_ended(conversation):
            raise Refusal("questions-ended-ask-again")
        await self._desk.intake.refuse_when_stopped(conversation.guild)
        await before_words.refuse_in_vain(self._desk, conversation)
        say = words_for(interaction)
        await open_form(interaction, asking_views.more_form(say, conversation, self._desk.token()))

    async def _own(self, interaction: Interaction, key: str) -> Conversation:
        return await self._desk.own(interaction, key)
