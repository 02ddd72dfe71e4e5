"""The young person's first question, and what they choose right after it."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

import discord
from discord import app_commands
from discord.ext import commands

from bot.core.errors import Refusal
from bot.shell.client import Bankje
from bot.shell.errors import UNREACHABLE
from bot.shell.people import alias_of, guild_of
from bot.shell.replies import Interaction, open_form, patient, redraw, reply, words_for
from bot.shell.translator import named
from bot.shell.views import Filled, Words, pressed, submitted
from cogs.consent.service import Consent
from cogs.introductions.rules import Role, Worker, names
from cogs.office_hours.rules import Standing
from cogs.questions import rules
from cogs.questions.cog.desk import Desk
from cogs.questions.rules import About, Conversation, Request, Urgency
from cogs.questions.views import asking as asking_views
from cogs.questions.views.asking import ANYONE, Waiting
from cogs.questions.views.waiting import when_answered

A_MOMENT = 1.0
"""Seconds that the crisis card waits for whom could be rung, at most."""


class AskingCog(commands.Cog):
    def __init__(self, bot: Bankje, desk: Desk) -> None:
        self._bot = bot
        self._desk = desk
        self._consent = Consent(bot.house)

    @app_commands.command(
        name=named("vraag", "questions-command-ask"),
        description=named("Stel een vraag. Je naam hoeft niet.", "questions-command-ask-about"),
    )
    async def command(self, interaction: Interaction) -> None:
        await self.ask(interaction, "")

    @pressed("questions:ask")
    async def ask(self, interaction: Interaction, _key: str) -> None:
        await self._begin(interaction, About.QUESTION)

    @pressed("questions:idea")
    async def idea(self, interaction: Interaction, _key: str) -> None:
        await self._begin(interaction, About.IDEA)

    async def _begin(self, interaction: Interaction, about: About) -> None:
        guild = guild_of(interaction)
        if not (await self._bot.house.town(guild)).is_set_up:
            raise Refusal("questions-not-set-up")
        if await self._consent.has_agreed(guild, alias_of(interaction)):
            kinds = await self._kinds_to_choose(interaction)
            await self._open_form(interaction, Request(about), kinds)
            return
        self._bot.dispatch("start_asked", interaction, about.value)

    async def _kinds_to_choose(self, interaction: Interaction) -> list[Role]:
        """Whoever has a conversation writes on in it: there is nothing to choose then."""
        guild, alias = guild_of(interaction), alias_of(interaction)
        kinds = await self._desk.places.kinds(guild)
        return kinds if kinds and await self._desk.service.current(guild, alias) is None else []

    @commands.Cog.listener()
    async def on_start_agreed(self, interaction: Interaction, about: str) -> None:
        """`about`: what they came for, and with whom only, as the start screen's door said."""
        await self._open_form(interaction, rules.request(about))

    async def _open_form(
        self, interaction: Interaction, request: Request, kinds: Sequence[Role] = ()
    ) -> None:
        say = words_for(interaction)
        team = await self._desk.introductions.team(guild_of(interaction))
        reading = [worker for worker in team if worker.is_a(request.only)]
        who = say("questions-ask-who", names=names(say, reading)) if reading else ""
        token = self._desk.token()
        form = asking_views.ask_form(say, token, request, who=who, kinds=kinds)
        await open_form(interaction, form)

    @submitted("questions:ask")
    async def receive(self, interaction: Interaction, form: Filled) -> None:
        guild, alias = guild_of(interaction), alias_of(interaction)
        words, request = rules.said(form.words), self._request(form)
        async with patient(interaction), self._desk.one_at_a_time(f"{guild}:{alias}"):
            if not await self._consent.has_agreed(guild, alias):
                raise Refusal("questions-read-first")
            known = await self._desk.service.current(guild, alias)
            if self._desk.seen(form.key) and known:
                await self._thank(interaction, known)
                return
            if known:
                rules.joins(known, request)
            added = await self._desk.add(known, words) if known else None
            if added:
                self._desk.done(form.key)
                await self._tick(interaction, added)
                return
            conversation = await self._desk.open(guild, alias, words, request)
            self._desk.done(form.key)
            await self._opened(interaction, conversation)

    def _request(self, form: Filled) -> Request:
        """What the door said, and whom they chose in the form."""
        request = rules.request(form.key.partition(".")[2])
        picked = [each for each in form.chosen.get(asking_views.ONLY, ()) if each != ANYONE]
        return rules.request(f"{request.about}.{picked[0]}") if picked else request

    async def _opened(self, interaction: Interaction, conversation: Conversation) -> None:
        # Post first, thank after: a thank-you means that it has arrived.
        try:
            await self._thank(interaction, conversation)
        except UNREACHABLE:
            # It has arrived; saying that nothing was kept would be a lie.
            raise Refusal("questions-arrived", code_name=conversation.code_name) from None

    async def _thank(self, interaction: Interaction, conversation: Conversation) -> None:
        openness = await self._desk.openness(conversation)
        if openness.standing is not Standing.OPEN and not conversation.auto_replied:
            await self._desk.service.replied_automatically(conversation)
        waiting = Waiting(openness, ask_urgency=True, ask_notice=True)
        await reply(
            interaction, asking_views.received(words_for(interaction), conversation, waiting)
        )

    async def _tick(self, interaction: Interaction, conversation: Conversation) -> None:
        say = words_for(interaction)
        automatic = await self.automatic(say, conversation)
        await reply(interaction, asking_views.added(say, conversation, automatic))

    async def automatic(self, say: Words, conversation: Conversation) -> str | None:
        """The automatic answer outside hours: once in a conversation, not on every message."""
        openness = await self._desk.openness(conversation)
        if openness.standing is Standing.OPEN or conversation.auto_replied:
            return None
        await self._desk.service.replied_automatically(conversation)
        return when_answered(say, openness, conversation.only)

    @submitted("questions:more")
    async def more(self, interaction: Interaction, form: Filled) -> None:
        key, _, token = form.key.partition(".")
        words = rules.said(form.words)
        conversation = await self._own(interaction, key)
        async with patient(interaction), self._desk.one_at_a_time(key):
            if self._desk.service.has_ended(conversation):
                raise Refusal("questions-ended-ask-again")
            if self._desk.seen(token):
                await self._tick(interaction, conversation)
                return
            added = await self._desk.add(conversation, words)
            if added is None:
                raise Refusal("questions-gone")
            self._desk.done(token)
            await self._tick(interaction, added)

    @pressed("questions:more")
    async def write_more(self, interaction: Interaction, key: str) -> None:
        conversation = await self._own(interaction, key)
        if self._desk.service.has_ended(conversation):
            raise Refusal("questions-ended-ask-again")
        say = words_for(interaction)
        await open_form(interaction, asking_views.more_form(say, conversation, self._desk.token()))

    @pressed("questions:urgent")
    async def declare(self, interaction: Interaction, key: str) -> None:
        key, _, chosen = key.partition(".")
        conversation = await self._own(interaction, key)
        if chosen not in {Urgency.CAN_WAIT, Urgency.TODAY}:
            raise Refusal("shell-no-such-door")
        changed = await self._desk.service.declare(conversation, Urgency(chosen))
        openness = await self._desk.openness(changed)
        noted = f"questions-noted-{changed.urgency}"
        waiting = Waiting(openness, ask_urgency=False, ask_notice=True, noted=noted)
        await redraw(interaction, asking_views.received(words_for(interaction), changed, waiting))

    @pressed("questions:unsafe")
    async def unsafe(self, interaction: Interaction, key: str) -> None:
        # The card is the answer, whatever the store or Discord does: it waits a moment for whom we
        # could ring, so that it promises nobody who was not; and noting it must not answer as well.
        called: asyncio.Future[list[Worker]] = asyncio.get_running_loop().create_future()
        who = interaction.guild_id, interaction.user.id
        self._bot.dispatch("unsafe_said", *who, key, called)
        await asyncio.wait({called}, timeout=A_MOMENT)
        rung = called.result() if called.done() else []
        names_ = names(words_for(interaction), rung)
        self._bot.dispatch("crisis_asked", interaction, names_, len(rung))

    @commands.Cog.listener()
    async def on_unsafe_said(
        self, server: int | None, account: int, key: str, called: asyncio.Future[list[Worker]]
    ) -> None:
        rung: list[Worker] = []
        try:
            conversation = await self._desk.owned(server, account, key)
            declared = await self._desk.service.declare(conversation, Urgency.UNSAFE)
            rung = await self._desk.call_for_help(declared)
        except Refusal:
            return
        finally:
            called.set_result(rung)

    @pressed("questions:ilook")
    async def look_myself(self, interaction: Interaction, key: str) -> None:
        conversation = await self._own(interaction, key)
        await self._desk.service.notices.drop(conversation.guild, conversation.alias)
        await self._received_again(interaction, conversation, "questions-look-yourself")

    @pressed("questions:tellme")
    async def tell_me(self, interaction: Interaction, key: str) -> None:
        """Open a direct-message channel because they asked for it; the only time we ever do."""
        conversation = await self._own(interaction, key)
        async with patient(interaction, redrawing=True):
            try:
                channel = await self._bot.create_dm(discord.Object(interaction.user.id))
            except UNREACHABLE:
                raise Refusal("questions-no-dm") from None
            await self._desk.service.notices.wish(conversation, channel.id)
            await self._received_again(interaction, conversation, "questions-noted-dm")

    async def _received_again(
        self, interaction: Interaction, conversation: Conversation, noted: str
    ) -> None:
        openness = await self._desk.openness(conversation)
        unsaid = conversation.urgency is Urgency.UNSAID
        waiting = Waiting(openness, ask_urgency=unsaid, ask_notice=False, noted=noted)
        await redraw(
            interaction, asking_views.received(words_for(interaction), conversation, waiting)
        )

    async def _own(self, interaction: Interaction, key: str) -> Conversation:
        return await self._desk.own(interaction, key)
