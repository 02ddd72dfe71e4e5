"""Reads what somebody wrote to the bot, from Discord, at the moment at which it is needed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import discord

from bot.core.errors import Refusal
from bot.guilds.intake import Intake
from bot.shell.client import Bankje
from bot.shell.errors import UNREACHABLE
from bot.shell.membership import must_be_member
from bot.shell.people import alias_of, guild_of
from bot.shell.replies import Interaction, words_for
from cogs.direct_messages.rules import passing_on as rules
from cogs.direct_messages.rules.direct_conversation import TypedLine
from cogs.direct_messages.rules.passing_on import Line, Purpose, ToPassOn
from cogs.introductions.rules.team import Role
from cogs.introductions.service.audience import OwnChannelService
from cogs.questions.rules.replies import LeftOut, in_order, kind_of_file
from cogs.questions.service.asking_limits import WritingLimits
from cogs.questions.service.questions import Questions

SPOKEN = {discord.MessageType.default, discord.MessageType.reply}
MOST_READ = 50
"""Messages since; Discord gives so many in one call."""


class Writing:
    def __init__(self, bot: Bankje) -> None:
        self._bot = bot
        self._intake = bot.services.shared(Intake)
        self._limits = WritingLimits(bot.services)
        self._questions = Questions(bot.services)
        self._kinds = OwnChannelService(bot.services)

    async def may_begin(self, interaction: Interaction) -> None:
        """Nobody says yes for nothing. Raise `Refusal`, as a form would before it opens."""
        guild, alias = guild_of(interaction), alias_of(interaction)
        await must_be_member(interaction, guild)
        await self._intake.refuse_when_stopped(guild)
        await self._limits.refuse(words_for(interaction).locale, guild, alias)

    async def kinds_to_choose(self, interaction: Interaction) -> Sequence[Role]:
        """Whoever has a conversation writes on in it: there is nothing to choose then."""
        guild, alias = guild_of(interaction), alias_of(interaction)
        if await self._questions.current(guild, alias):
            return ()
        found = await self._kinds.to_choose(guild)
        return [Role(each.kind) for each in found if self._bot.posts.if_safe(guild, each)]

    async def since(self, interaction: Interaction, message: int, purpose: Purpose) -> ToPassOn:
        """What they wrote from this message on, as it stands now. Raise as `rules.to_pass_on`.

        "direct_messages-cannot-read" when Discord does not give it.
        """
        assert interaction.channel_id, "a press has a channel"
        read = await self._read(interaction.channel_id, message - 1)
        theirs = [m for m in read if is_typed(m) and m.author.id == interaction.user.id]
        found = rules.to_pass_on([_line(each) for each in theirs], purpose)
        return found if len(read) < MOST_READ else replace(found, is_all=False)

    async def one(self, channel: int, message: int, account: int) -> discord.Message:
        """A message of theirs as it stands now. Raise as `since`."""
        place = self._bot.get_partial_messageable(channel)
        try:
            found = await place.fetch_message(message)
        except discord.NotFound:
            raise Refusal("direct_messages-not-there") from None
        except UNREACHABLE:
            raise Refusal("direct_messages-cannot-read") from None
        if found.author.id != account or not is_typed(found):
            raise Refusal("direct_messages-not-there")
        return found

    async def _read(self, channel: int, after: int) -> list[discord.Message]:
        """What was written there after a message, the oldest first. Raise as `since`."""
        place = self._bot.get_partial_messageable(channel)
        try:
            newer = place.history(limit=MOST_READ, after=discord.Object(after), oldest_first=True)
            return [each async for each in newer]
        except UNREACHABLE:
            raise Refusal("direct_messages-cannot-read") from None


def is_typed(message: discord.Message) -> bool:
    return not message.author.bot and message.type in SPOKEN


def typed_line(message: discord.Message) -> TypedLine:
    return TypedLine(message.id, message.content, _left_out_of(message))


def _left_out_of(message: discord.Message) -> tuple[LeftOut, ...]:
    found = [kind_of_file(each.filename, each.content_type) for each in message.attachments]
    if message.flags.voice:
        found = [LeftOut.VOICE]
    others = {
        LeftOut.STICKER: message.stickers,
        LeftOut.POLL: message.poll,
        LeftOut.FORWARD: message.message_snapshots,
    }
    return in_order([*found, *(kind for kind, there in others.items() if there)])


def _line(message: discord.Message) -> Line:
    return Line(message.id, message.content, bool(_left_out_of(message)))
