"""Straight from the crisis card, in need: from the button to the thread (C3a)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from discord.ext import commands

from bot.core.alias import Alias, GuildId
from bot.core.errors import Refusal
from bot.shell.client import Bankje
from bot.shell.door_keys import first_part, parts
from bot.shell.membership import BEFORE_A_FORM, must_be_member
from bot.shell.people import alias_of, guild_of
from bot.shell.replies import Interaction, open_form, patient, ready, reply, words_for
from bot.shell.shared_doors import DOOR_ASK_IN_NEED
from bot.shell.time_left import in_turn
from bot.shell.views import Filled, Screen, Words, pressed, submitted
from cogs.introductions.rules.team import Role, Worker
from cogs.introductions.service.audience import Audiences
from cogs.office_hours.rules.openness import OpeningStatus
from cogs.questions.cog.asking import may_write, reading_kind
from cogs.questions.cog.calling_for_help import HelpCall, call
from cogs.questions.cog.joining import JoinedLines, Line
from cogs.questions.cog.thread_gateway import DiscordThreadGateway
from cogs.questions.rules import conversation as rules
from cogs.questions.rules.conversation import Conversation, Request, RequestKind, Urgency
from cogs.questions.views import asking as asking_views
from cogs.questions.views import thanks


@dataclass(frozen=True, slots=True)
class CallForHelp:
    """Who was really rung; `stands`: whether the team can see it in the thread."""

    conversation: Conversation
    rung: Sequence[Worker]
    stands: bool


class AskingInNeedCog(commands.Cog):
    """No whole start screen stands between someone in need and their words.

    The window says in one line who reads and where the limits are; which version of that they saw
    is kept. Their own press says that it is urgent, never a word that they write (R15).
    """

    def __init__(self, bot: Bankje, gateway: DiscordThreadGateway) -> None:
        self._bot = bot
        self._gateway = gateway
        self._joined = JoinedLines(gateway)
        self._audiences = bot.services.shared(Audiences)

    @pressed(DOOR_ASK_IN_NEED)
    async def begin(self, interaction: Interaction, key: str) -> None:
        """`key`: empty, or with whom only, as `rules.request_from_door` reads it."""
        guild = guild_of(interaction)
        await must_be_member(interaction, guild, within=BEFORE_A_FORM)
        if not (await self._bot.services.town(guild)).is_set_up:
            await reply(interaction, asking_views.no_team(words_for(interaction)))
            return
        await self._when_stopped(interaction, guild)
        if heard := await self._when_limited(interaction, guild):
            told = heard.for_card(words_for(interaction))
            self._bot.dispatch("crisis_asked", interaction, *told)
            return
        request = replace(rules.request_from_door(key), urgency=Urgency.UNSAFE)
        await self._gateway.limits.refuse_before(interaction, request)
        if not await may_write(self._gateway, interaction, request, _only_these):
            return
        only = await reading_kind(self._gateway, interaction, request)
        audience = await self._audiences.audience(guild, only)
        await self._when_stopped(interaction, guild)  # by that look at who is left
        hours = self._gateway.hours  # where they may write, by the look of just now
        openness = await hours.openness_without_promise(guild, only, refused=False)
        say, door = words_for(interaction), f"{self._gateway.forms.new()}.{rules.door_key(request)}"
        form = asking_views.anyway_form(say, door, audience, openness)
        await open_form(interaction, form)

    @submitted(DOOR_ASK_IN_NEED)
    async def receive(self, interaction: Interaction, form: Filled) -> None:
        guild, alias = guild_of(interaction), alias_of(interaction)
        words = rules.checked_words(form.words)
        request = replace(rules.request_from_door(parts(form.key, 2)[1]), urgency=Urgency.UNSAFE)
        meanwhile = self._gateway.meanwhile(interaction, guild)
        async with patient(interaction, meanwhile=meanwhile):
            await must_be_member(interaction, guild)
            async with in_turn(self._gateway.locks.person(guild, alias)):
                await self._when_stopped(interaction, guild)
                if await self._when_limited(interaction, guild):
                    await self._gateway.limits.refuse_before(interaction)
                conversation, called = await self._taken(guild, alias, words, form.key, request)
            try:
                await self._thank(interaction, conversation, called)
            except Exception as error:  # noqa: BLE001 - it arrived, whatever failed after it
                raise _arrived(error, conversation) from None

    async def _when_stopped(self, interaction: Interaction, guild: GuildId) -> None:
        """Words are taken from nobody then; that someone does not feel safe still rings.

        Raise `Refusal`: as `Intake.refuse_when_stopped`; of who has a conversation
        "shell-intake-stopped-seen", or "shell-intake-stopped-unsure" while the team cannot see yet
        that they are in need, or "shell-intake-stopped-unread" when nobody of it is left to see it.
        """
        intake = self._gateway.intake
        is_stopped, has_nobody = await intake.is_stopped(guild), await intake.has_nobody(guild)
        if not is_stopped and not has_nobody:
            return
        known = await self._gateway.service.current(guild, alias_of(interaction))
        if known is None:
            await intake.refuse_when_stopped(guild)
            return
        called = await self._call(known)
        how = "unread" if has_nobody else "seen" if called.stands else "unsure"
        raise Refusal(f"shell-intake-stopped-{how}")

    async def _when_limited(self, interaction: Interaction, guild: GuildId) -> HelpCall | None:
        """The same where the team set a limit: what they have rings, at most so often (R45)."""
        alias = alias_of(interaction)
        limit = await self._gateway.limits.limit(words_for(interaction).locale, guild, alias)
        if limit is None:
            return None
        known = await self._gateway.service.latest(guild, alias)
        if known is None:
            return HelpCall(arrives="limited")
        return await call(self._gateway, known, limit.calls_apart)

    async def _call(self, conversation: Conversation) -> CallForHelp:
        heard = await call(self._gateway, conversation)
        now = await self._gateway.service.still_there(conversation)
        return CallForHelp(now, heard.rung, heard.stands)

    async def _taken(
        self, guild: GuildId, alias: Alias, words: str, door: str, request: Request
    ) -> tuple[Conversation, CallForHelp | None]:
        """Post the words where they belong; with the call for help, where one was needed."""
        known = await self._gateway.service.current(guild, alias)
        if known and self._gateway.forms.is_done(door):
            stands = not await self._gateway.service.uncalled(known)
            return known, CallForHelp(known, (), stands)  # now, nobody is rung
        added = await self._added(known, words, first_part(door)) if known else None
        opened = (
            added.conversation if added else await self._gateway.open(guild, alias, words, request)
        )
        self._gateway.forms.done(door)
        return opened, added

    async def _added(self, known: Conversation, words: str, token: str) -> CallForHelp | None:
        """On top of the queue, in what they have; None when that is over, gone or left behind."""
        line = Line(words, token, is_fast=False)
        added = await self._joined.add_unless_over(known, line)
        if added is None:
            return None
        try:
            return await self._call(added)
        except Exception as error:  # noqa: BLE001 - it arrived, whatever failed after it
            raise _arrived(error, added) from None

    async def _thank(
        self, interaction: Interaction, conversation: Conversation, heard: CallForHelp | None
    ) -> None:
        openness = await self._gateway.openness(conversation)
        if openness.status is not OpeningStatus.OPEN and not conversation.auto_replied:
            await self._gateway.service.replied_automatically(conversation)
        vouched = await self._audiences.vouched(conversation.guild)
        team = [each for each in vouched if each.is_a(conversation.only)]
        called = heard.rung if heard else await self._gateway.to_ring.called(conversation)
        if called:
            self._bot.dispatch("called_for_help", interaction, conversation.key)
        unheard = heard is not None and not heard.stands
        say = words_for(interaction)
        unread = await self._gateway.inbox.unread_beside(conversation)
        screen = thanks.kept_anyway(
            say, conversation, team, openness, called, unheard=unheard, unread=unread
        )
        await ready(interaction)
        await self._gateway.service.still_there(
            conversation
        )  # nobody is thanked for what was wiped
        await reply(interaction, screen)


def _only_these(say: Words, kinds: Sequence[Role]) -> Screen:
    return asking_views.only_these(say, DOOR_ASK_IN_NEED, RequestKind.QUESTION, kinds)


def _arrived(error: Exception, conversation: Conversation) -> Exception:
    """It has arrived, whatever failed after it: saying that nothing was kept would be a lie."""
    if isinstance(error, Refusal) and error.text == "questions-gone":
        return error
    return Refusal("questions-arrived", code_name=conversation.code_name)
