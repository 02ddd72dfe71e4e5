"""Further words of a young person, and what they read once any words of theirs have arrived."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from functools import partial

from discord.ext import commands

from bot.core.alias import Alias, GuildId
from bot.core.errors import Refusal
from bot.shell.door_keys import parts
from bot.shell.membership import must_be_member
from bot.shell.replies import Interaction, open_form, patient, ready, redraw, reply, words_for
from bot.shell.server_in_doors import goes_on_for
from bot.shell.time_left import in_turn
from bot.shell.views import Filled, Screen, Words, pressed, submitted
from cogs.consent.service import Consent
from cogs.office_hours.rules.openness import OpeningStatus
from cogs.questions.cog.asking_back import AskingBack
from cogs.questions.cog.joining import JoinedLines, Line
from cogs.questions.cog.over import still_going_on
from cogs.questions.cog.thread_gateway import DiscordThreadGateway
from cogs.questions.rules import conversation as rules
from cogs.questions.rules.conversation import Conversation
from cogs.questions.views import asking as asking_views
from cogs.questions.views import thanks
from cogs.questions.views.thanks import AfterAsking, Question
from cogs.questions.views.when_answered import is_read_today, when_answered

DOOR_MORE = "questions:more"
DrawConfirmation = Callable[[Words, Conversation], Awaitable[Screen]]


class Submissions:
    """One form of a person after the other, and the screen that says that its words arrived."""

    def __init__(self, gateway: DiscordThreadGateway) -> None:
        self._gateway = gateway
        self.joined = JoinedLines(gateway)
        self._sending: set[str] = set()
        """Forms whose words are on their way, or wait for their turn."""

    @asynccontextmanager
    async def in_turn(self, guild: GuildId, alias: Alias, token: str) -> AsyncIterator[None]:
        """After what the same person sent before. Raise `Refusal` when that takes too long:

        "questions-not-known" when this very form is among it, otherwise "questions-not-added".
        """
        is_first = token not in self._sending
        self._sending.add(token)
        no = "questions-not-added" if is_first else "questions-not-known"
        try:
            async with in_turn(self._gateway.locks.person(guild, alias), Refusal(no)):
                yield
        finally:
            if is_first:
                self._sending.discard(token)

    async def confirm(
        self,
        interaction: Interaction,
        conversation: Conversation,
        draw: DrawConfirmation,
        show: Callable[[Interaction, Screen], Awaitable[None]] = reply,
    ) -> None:
        """Say that it arrived. Should that fail, do not call it lost, or they send it again.

        No lock is held while Discord takes its time: who wipes need not wait for our thanks. But
        nobody is thanked for what was wiped.
        """
        try:
            screen = await draw(words_for(interaction), conversation)
            await ready(interaction)
            await self._gateway.service.still_there(conversation)
            await show(interaction, screen)
        except Exception as error:
            if isinstance(error, Refusal) and error.text == "questions-gone":
                raise
            raise Refusal("questions-arrived", code_name=conversation.code_name) from None

    async def thanks(self, say: Words, conversation: Conversation) -> Screen:
        openness = await self._gateway.openness(conversation)
        if openness.status is not OpeningStatus.OPEN and not conversation.auto_replied:
            await self._gateway.service.replied_automatically(conversation)
        today = is_read_today(openness, self._gateway.bot.services.clock())
        unread = await self._gateway.inbox.unread_beside(conversation)
        waiting = AfterAsking(openness, Question.URGENCY, today=today, unread=unread)
        return thanks.received(say, conversation, waiting)

    def tick_of(self, line: Line, *, before: Conversation) -> DrawConfirmation:
        """`before`: as it was when they sent it, perhaps in a pause."""
        return partial(self._tick, joined=line.joined, before=before)

    async def _tick(
        self, say: Words, conversation: Conversation, *, joined: bool, before: Conversation
    ) -> Screen:
        """`joined`: it stands there with others that came as fast."""
        automatic = await self._automatic(say, conversation)
        unread = await self._gateway.inbox.unread_beside(conversation)
        resumed = before.paused_at is not None and conversation.paused_at is None
        return thanks.added(say, conversation, automatic, unread, joined=joined, resumed=resumed)

    async def tick(self, say: Words, conversation: Conversation) -> Screen:
        automatic = await self._automatic(say, conversation)
        unread = await self._gateway.inbox.unread_beside(conversation)
        return thanks.added(say, conversation, automatic, unread)

    async def _automatic(self, say: Words, conversation: Conversation) -> str | None:
        """The automatic answer outside hours: once in a conversation, not on every message."""
        openness = await self._gateway.openness(conversation)
        if openness.status is OpeningStatus.OPEN or conversation.auto_replied:
            return None
        await self._gateway.service.replied_automatically(conversation)
        return when_answered(say, openness, conversation.only)


class WritingMoreCog(commands.Cog):
    def __init__(
        self, gateway: DiscordThreadGateway, submissions: Submissions, asking_back: AskingBack
    ) -> None:
        self._gateway = gateway
        self._submissions = submissions
        self._asking_back = asking_back
        self._consent = Consent(gateway.bot.services)
        asking_back.writings[DOOR_MORE] = self

    @submitted(DOOR_MORE)
    async def more(self, interaction: Interaction, form: Filled) -> None:
        await self._asking_back.let_go(interaction, DOOR_MORE, form)

    async def reopen(self, interaction: Interaction, form: Filled, words: str, token: str) -> None:
        draw = partial(asking_views.more_form, token=token, filled=words)
        await self._asking_back.open_again(interaction, form, draw)

    async def take_words(self, interaction: Interaction, form: Filled, *, redrawing: bool) -> None:
        key, token = parts(form.key, 2)
        words = rules.checked_words(form.words)
        conversation = await self._gateway.own(interaction, key)
        before = conversation
        await self._refuse_limited(interaction, conversation)
        waiting = self._gateway.meanwhile(interaction, conversation.guild)
        async with patient(interaction, redrawing=redrawing, meanwhile=waiting):
            line = await self._submissions.joined.line(conversation, words, token)
            try:
                async with self._submissions.in_turn(conversation.guild, conversation.alias, token):
                    if not self._gateway.forms.is_done(token):
                        await must_be_member(interaction, conversation.guild)
                        conversation = await self._submissions.joined.add(conversation, line)
            finally:
                self._submissions.joined.forget(conversation, line)
            tick = self._submissions.tick_of(line, before=before)
            show = redraw if redrawing else reply
            await self._submissions.confirm(interaction, conversation, tick, show)

    @pressed(DOOR_MORE)
    async def write_more(self, interaction: Interaction, key: str) -> None:
        conversation = await still_going_on(self._gateway, interaction, key)
        if conversation is None:
            return
        await self._gateway.intake.refuse_when_stopped(conversation.guild)
        await self._refuse_limited(interaction, conversation)
        await self._gateway.places.refuse_in_vain(conversation)
        if await self._consent.changed_purpose(conversation.guild, conversation.alias):
            # What the bench is for is another than they agreed to: they are asked again (R60).
            goes_on_for(interaction, conversation.guild)
            self._gateway.bot.dispatch("start_asked", interaction, "")
            return
        say = words_for(interaction)
        await open_form(
            interaction, asking_views.more_form(say, conversation, self._gateway.forms.new())
        )

    async def _refuse_limited(self, interaction: Interaction, conversation: Conversation) -> None:
        locale = words_for(interaction).locale
        await self._gateway.limits.refuse(locale, conversation.guild, conversation.alias)
