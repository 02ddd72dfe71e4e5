"""The wish to be told by direct message that there is something new."""

from __future__ import annotations

from dataclasses import dataclass

from bot.core.alias import Alias, GuildId
from bot.core.house import House
from cogs.questions.repository.notices import NoticeRepository
from cogs.questions.rules import Conversation


@dataclass(frozen=True, slots=True)
class Notice:
    """A notice to send: the channel for direct messages, and the trace that waits for it."""

    channel: int
    trace: int


class Notices:
    def __init__(self, house: House) -> None:
        self._house = house
        self._kept = NoticeRepository(house.store)

    async def wished(self, guild: GuildId, alias: Alias) -> bool:
        return await self._kept.wished(guild, alias, self._house.clock())

    async def wish(self, conversation: Conversation, channel: int) -> None:
        """Remember where to say that there is something new, as long as the conversation lives."""
        guild, alias = conversation.guild, conversation.alias
        await self._kept.wish(guild, alias, channel, conversation.expires_at)

    async def drop(self, guild: GuildId, alias: Alias) -> None:
        """Forget it: with the wish goes the only way to the account."""
        await self._kept.drop(guild, alias)

    async def looked(self, conversation: Conversation) -> None:
        """The next answer may be announced again. A notice that stands unread has done its work.

        It goes however they came to look: what nobody needs should not stay on a phone.
        """
        guild, alias, moment = conversation.guild, conversation.alias, self._house.clock()
        async with self._house.store.writing():
            standing = await self._kept.standing(guild, alias, moment)
            await self._kept.looked(guild, alias)
            if standing:
                await self._house.traces.end_in(conversation.key, standing, moment)

    async def next(self, conversation: Conversation) -> Notice | None:
        """Where to write that there is something new, with its trace written already."""
        guild, alias, moment = conversation.guild, conversation.alias, self._house.clock()
        async with self._house.store.writing():
            channel = await self._kept.unaware(guild, alias, moment)
            return await self.to(conversation, channel) if channel else None

    async def to(self, conversation: Conversation, channel: int) -> Notice:
        """Write down that they are told there: once, until they have looked."""
        async with self._house.store.writing():
            await self._kept.told(conversation.guild, conversation.alias)
            trace = await self._house.traces.intend(
                guild=conversation.guild,
                about=conversation.key,
                kind="message",
                channel=channel,
                moment=self._house.clock(),
                due=conversation.expires_at,
            )
        return Notice(channel, trace)

    async def all_told(self) -> list[tuple[GuildId, Alias, int]]:
        """Who has a notice written down, and in which channel for direct messages."""
        return await self._kept.all_told()
