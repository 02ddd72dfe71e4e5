"""Writing it down in need, straight from the crisis card (C3a)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from discord.ext import commands

from bot.core.alias import GuildId
from bot.core.errors import Refusal
from bot.shell.client import Bankje
from bot.shell.people import alias_of, guild_of
from bot.shell.replies import Interaction, open_form, patient, ready, reply, words_for
from bot.shell.views import Filled, Screen, Words, pressed, submitted
from cogs.introductions.rules import Role
from cogs.introductions.service.audience import Audiences
from cogs.office_hours.rules import OpeningStatus
from cogs.questions.cog import before_words
from cogs.questions.cog.desk import Desk
from cogs.questions.rules import conversation as rules
from cogs.questions.rules.conversation import Conversation, RequestKind, Urgency
from cogs.questions.views import asking as asking_views


class AnywayCog(commands.Cog):
    """No whole start screen stands between someone in need and their words.

    The window says in one line who reads and where the limits are; which version of that they saw
    is kept. Their own press says that it is urgent, never a word that they write (R15).
    """

    def __init__(self, bot: Bankje, desk: Desk) -> None:
        self._bot = bot
        self._desk = desk
        self._audiences = bot.services.shared(Audiences)

    @pressed("questions:anyway")
    async def begin(self, interaction: Interaction, key: str) -> None:
        """`key`: empty, or with whom only, as `rules.request` reads it."""
        guild = guild_of(interaction)
        if not (await self._bot.services.town(guild)).is_set_up:
            await reply(interaction, asking_views.no_team(words_for(interaction)))
            return
        await self._when_stopped(interaction, guild)
        request = rules.request(key)
        if not await before_words.is_taken(self._desk, interaction, request, _only_these):
            return
        audience = await self._audiences.of(guild, request.only)
        openness = await self._desk.hours.standing(guild, request.only)
        say, door = words_for(interaction), f"{self._desk.token()}.{rules.as_door(request)}"
        form = asking_views.anyway_form(say, door, audience, openness)
        await open_form(interaction, form)

    @submitted("questions:anyway")
    async def receive(self, interaction: Interaction, form: Filled) -> None:
        guild, alias = guild_of(interaction), alias_of(interaction)
        words = rules.said(form.words)
        request = replace(rules.request(form.key.partition(".")[2]), urgency=Urgency.UNSAFE)
        meanwhile = self._desk.meanwhile(interaction, guild)
        async with patient(interaction, meanwhile=meanwhile):
            async with self._desk.locks.person(guild, alias):
                await self._when_stopped(interaction, guild)
                conversation = await self._desk.service.current(guild, alias)
                if conversation is None or not self._desk.seen(form.key):
                    known, token = conversation, form.key.partition(".")[0]
                    added = await self._added(known, words, token) if known else None
                    conversation = added or await self._desk.open(guild, alias, words, request)
                    self._desk.done(form.key)
            try:
                await self._thank(interaction, conversation)
            except Exception as error:  # noqa: BLE001 - it arrived, whatever failed after it
                raise _arrived(error, conversation) from None

    async def _when_stopped(self, interaction: Interaction, guild: GuildId) -> None:
        """Words are taken from nobody then; that someone does not feel safe still rings.

        Raise `Refusal("shell-intake-stopped")`.
        """
        if not await self._desk.intake.is_stopped(guild):
            return
        known = await self._desk.service.current(guild, alias_of(interaction))
        if known:
            await self._desk.call_for_help(*await self._desk.service.declare_unsafe(known))
        await self._desk.intake.refuse_when_stopped(guild)

    async def _added(self, known: Conversation, words: str, token: str) -> Conversation | None:
        """On top of the queue, in what they have; None when that is over, gone or left behind."""
        added = await self._desk.added_unless_over(known, words, token)
        if added is None:
            return None
        try:
            declared, call = await self._desk.service.declare_unsafe(added)
            await self._desk.call_for_help(declared, call)
        except Exception as error:  # noqa: BLE001 - it arrived, whatever failed after it
            raise _arrived(error, added) from None
        return declared

    async def _thank(self, interaction: Interaction, conversation: Conversation) -> None:
        openness = await self._desk.openness(conversation)
        if openness.standing is not OpeningStatus.OPEN and not conversation.auto_replied:
            await self._desk.service.replied_automatically(conversation)
        vouched = await self._audiences.vouched(conversation.guild)
        team = [each for each in vouched if each.is_a(conversation.only)]
        say, called = (
            words_for(interaction),
            await self._desk.to_ring.who_to_ring_when_unsafe(conversation),
        )
        screen = asking_views.kept_anyway(say, conversation, team, openness, called)
        await ready(interaction)
        await self._desk.service.still_there(conversation)  # nobody is thanked for what was wiped
        await reply(interaction, screen)


def _only_these(say: Words, kinds: Sequence[Role]) -> Screen:
    return asking_views.only_these(say, "questions:anyway", RequestKind.QUESTION, kinds)


def _arrived(error: Exception, conversation: Conversation) -> Exception:
    """It has arrived, whatever failed after it: saying that nothing was kept would be a lie."""
    if isinstance(error, Refusal) and error.text == "questions-gone":
        return error
    return Refusal("questions-arrived", code_name=conversation.code_name)
