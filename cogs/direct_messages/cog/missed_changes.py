"""What somebody changed and deleted of their lines while the bot was away (a bounded look back)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

import discord

from bot.core.errors import Refusal
from bot.shell.client import Bankje
from bot.shell.components import doors_on, has_id, texts_of
from bot.shell.errors import UNREACHABLE
from cogs.direct_messages.cog.notes import NOT_GONE, DirectNotes
from cogs.direct_messages.cog.typed_lines import TypedLines, asked_mark
from cogs.direct_messages.cog.writing import is_typed, typed_line
from cogs.direct_messages.rules.direct_conversation import READ_BACK
from cogs.direct_messages.service import Talk
from cogs.direct_messages.views import DOOR_AS_IS
from cogs.questions.rules.conversation import Conversation
from cogs.questions.service.direct_lines import DirectLine, DirectLineProvider, LinesApart

LONG_AGO = datetime.min.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class ReadSince:
    """What stands in their direct messages, the newest first; `is_all`: since they chose this."""

    messages: Sequence[discord.Message] = ()
    is_all: bool = False


async def read_since(bot: Bankje, channel: int, after: int) -> ReadSince:
    """Nothing when Discord does not give it: the next start looks again."""
    place = bot.get_partial_messageable(channel)
    found: list[discord.Message] = []
    try:
        async for each in place.history(limit=READ_BACK):
            if each.id <= after:
                return ReadSince(found, is_all=True)
            found.append(each)
    except UNREACHABLE:
        return ReadSince()
    return ReadSince(found, is_all=len(found) < READ_BACK)


class MissedChanges:
    def __init__(self, bot: Bankje, notes: DirectNotes, lines: TypedLines) -> None:
        self._bot = bot
        self._notes = notes
        self._lines = lines

    async def follow(self, talk: Talk, read: ReadSince) -> None:
        """To be called with the lock of this person.

        What cannot be read or changed now is found by the next start.
        """
        if talk.conversation is None or not read.messages:
            return
        typed = {each.id: each for each in read.messages if is_typed(each)}
        try:
            apart = await self._apart(talk, talk.conversation, read, typed)
        except Refusal:
            return
        for message in sorted(apart.changed):
            if not _is_answered(typed[message], read.messages):
                line = typed_line(typed[message])
                await self._lines.renew_now(talk, typed[message].author.id, line)
        if read.is_all:
            for asked in sorted(_asked_about(read.messages) - set(typed)):
                await self._lines.ask_no_more(talk, asked)

    async def _apart(
        self,
        talk: Talk,
        conversation: Conversation,
        read: ReadSince,
        typed: dict[int, discord.Message],
    ) -> LinesApart:
        """What reads otherwise; what is gone is taken away. Raise `Refusal`."""
        gateway = self._bot.services.shared(DirectLineProvider).gateway
        lines = [DirectLine(each.id, each.content) for each in typed.values()]
        after = talk.direct.after
        apart = await gateway.lines_apart(conversation, after, lines)
        if apart.gone and read.is_all:
            await gateway.take_away(conversation, after, apart.gone)
        return apart


def _is_answered(message: discord.Message, read: Sequence[discord.Message]) -> bool:
    """Whether they read already, since they changed it, that it waits for a yes or did not go."""
    edited, mark = message.edited_at or LONG_AGO, asked_mark(message.id)
    newer = [each for each in read if each.created_at >= edited]
    return any(mark in texts_of(each) or has_id(each, NOT_GONE) for each in newer)


def _asked_about(read: Sequence[discord.Message]) -> set[int]:
    """Messages of theirs about which a question stands there."""
    found = [door for each in read for door in doors_on(each) if door.startswith(DOOR_AS_IS)]
    numbers = [each.removeprefix(f"{DOOR_AS_IS}:").partition("@")[0] for each in found]
    return {int(each) for each in numbers if each.isdecimal()}
