"""*Geef dit door*: the words of a direct message are read from Discord, shown, and go after a yes.

They are in memory for one act only. What goes is what the person saw: other words are shown anew.
"""

from __future__ import annotations

from collections.abc import Sequence

import discord
from discord.ext import commands

from bot.core.alias import GuildId
from bot.core.errors import Refusal
from bot.extension_points import DoorButton
from bot.guilds.intake import Intake
from bot.shell.client import Bankje
from bot.shell.door_keys import enum_of, number_in, parts
from bot.shell.errors import UNREACHABLE, speak
from bot.shell.membership import must_be_member
from bot.shell.people import alias_of, guild_of
from bot.shell.replies import Interaction, patient, redraw, reply, words_for
from bot.shell.shared_doors import DOOR_ASK
from bot.shell.views import Words, pressed
from cogs.consent.service import Consent
from cogs.direct_messages import rules, views
from cogs.direct_messages.rules import Line, ToPassOn
from cogs.direct_messages.views import DOOR_GO, DOOR_PASS
from cogs.introductions.rules.team import Role
from cogs.introductions.service.audience import OwnChannelService
from cogs.panel.service import DIRECT_WAYS, DirectMessages
from cogs.questions.rules.conversation import Request, door_key
from cogs.questions.service.asking_limits import WritingLimits
from cogs.questions.service.questions import Questions

SPOKEN = {discord.MessageType.default, discord.MessageType.reply}
MOST_READ = 50
"""Messages that they wrote since; Discord gives so many in one call."""


class PassingOnCog(commands.Cog):
    def __init__(self, bot: Bankje) -> None:
        self._bot = bot
        services = bot.services
        self._intake = services.shared(Intake)
        self._consent = Consent(services)
        self._limits = WritingLimits(services)
        self._questions = Questions(services)
        self._kinds = OwnChannelService(services)
        self._answers = DirectMessages(services)
        services.extensions.register(DIRECT_WAYS, self._ways)

    async def _ways(self, locale: str, _guild: GuildId, message: int) -> list[DoorButton]:
        say = Words(self._bot.services.texts, locale)
        return [
            DoorButton(say("direct_messages-pass"), f"{DOOR_PASS}:{message}"),
            DoorButton(say("panel-ask"), DOOR_ASK),
        ]

    @pressed(DOOR_PASS)
    async def begin(self, interaction: Interaction, key: str) -> None:
        """The start first, for who did not read it; then the words. Nothing goes yet."""
        message = number_in(key)
        async with patient(interaction):
            await self._may_write(interaction)
            if await self._consent.has_agreed(guild_of(interaction), alias_of(interaction)):
                await self._show(interaction, message)
                return
        self._bot.dispatch("start_asked", interaction, rules.start_key(message))

    @commands.Cog.listener()
    async def on_start_agreed(self, interaction: Interaction, about: str) -> None:
        """Go on where they left off; every other start is another room's."""
        said, kind = parts(about, 2)
        message = rules.message_in(said)
        if message is None:
            return
        try:
            only = enum_of(Role, kind) if kind else None
            async with patient(interaction, redrawing=True):
                await self._may_write(interaction)
                await self._show(interaction, number_in(message), only, redrawing=True)
        except Refusal as refusal:
            await speak(interaction, refusal)

    @pressed(DOOR_GO)
    async def go(self, interaction: Interaction, key: str) -> None:
        """They said yes to the words that they saw: those go, or the others are shown first."""
        first, seen, kind = parts(key, 3)
        message, only = number_in(first), enum_of(Role, kind) if kind else None
        async with patient(interaction, redrawing=True):
            await self._may_write(interaction)
            passing = await self._read(interaction, message)
            if passing.seen != seen:
                await self._show(interaction, message, only, redrawing=True, changed=passing)
                return
        await self._answers.forget_answers(interaction.user.id)
        asked, token = door_key(Request(only=only)), rules.token(message, seen)
        self._bot.dispatch("question_brought", interaction, asked, passing.words, token)

    async def _may_write(self, interaction: Interaction) -> None:
        """Nobody says yes for nothing. Raise `Refusal`, as a form would before it opens."""
        guild, alias = guild_of(interaction), alias_of(interaction)
        await must_be_member(interaction, guild)
        await self._intake.refuse_when_stopped(guild)
        await self._limits.refuse(words_for(interaction).locale, guild, alias)

    async def _show(
        self,
        interaction: Interaction,
        message: int,
        only: Role | None = None,
        *,
        redrawing: bool = False,
        changed: ToPassOn | None = None,
    ) -> None:
        guild = guild_of(interaction)
        passing = changed or await self._read(interaction, message)
        town = (await self._bot.services.town(guild)).name
        kinds = [] if only else await self._kinds_to_choose(interaction)
        screen = views.preview(
            words_for(interaction), town, passing, message, only, kinds, changed=bool(changed)
        )
        await (redraw if redrawing else reply)(interaction, screen)

    async def _kinds_to_choose(self, interaction: Interaction) -> Sequence[Role]:
        """Whoever has a conversation writes on in it: there is nothing to choose then."""
        guild, alias = guild_of(interaction), alias_of(interaction)
        if await self._questions.current(guild, alias):
            return ()
        found = await self._kinds.to_choose(guild)
        return [Role(each.kind) for each in found if self._bot.posts.if_safe(guild, each)]

    async def _read(self, interaction: Interaction, message: int) -> ToPassOn:
        """What they wrote from this message on, as it stands now. Raise as `rules.to_pass_on`.

        "direct_messages-cannot-read" when Discord does not give it.
        """
        assert interaction.channel_id, "a press has a channel"
        place = self._bot.get_partial_messageable(interaction.channel_id)
        after = discord.Object(message - 1)
        try:
            read = [m async for m in place.history(limit=MOST_READ, after=after, oldest_first=True)]
        except UNREACHABLE:
            raise Refusal("direct_messages-cannot-read") from None
        theirs = [m for m in read if m.author.id == interaction.user.id and m.type in SPOKEN]
        return rules.to_pass_on([_line(each) for each in theirs])


def _line(message: discord.Message) -> Line:
    more = (message.attachments, message.stickers, message.message_snapshots, message.poll)
    return Line(message.content, any(more))
