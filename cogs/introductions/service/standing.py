"""Where the cards stand, so that each is posted once, kept true and taken away."""

from __future__ import annotations

from datetime import datetime

from bot.core.alias import GuildId
from bot.services import Services
from bot.store.posted_messages import Trace
from cogs.introductions.repository.cards import CardRepository
from cogs.introductions.rules.standing import CardMessage, CardStatus
from cogs.introductions.settings import IntroductionsSettings


class Stands:
    def __init__(self, services: Services) -> None:
        self._services = services
        self._kept = CardRepository(services.store)

    async def servers(self) -> list[GuildId]:
        return await self._services.guilds.with_room(IntroductionsSettings)

    async def channel(self, guild: GuildId) -> int:
        return (await self._services.guilds.get(guild, IntroductionsSettings)).channel

    async def all(self, guild: GuildId) -> dict[int, CardStatus]:
        """What stands on a server, by account."""
        found = {}
        for account, key, shown in await self._kept.standing(guild):
            traces = await self._services.traces.about(key)
            place = _place(traces[0]) if traces else None
            found[account] = CardStatus(account, key, shown, place)
        return found

    async def begin(self, guild: GuildId, account: int) -> tuple[str, datetime]:
        """Give the key of a new message, and until when it may stand: as its worker is known.

        The one that stood before is due from now.
        """
        key = self._services.random_source.token()
        async with self._services.store.writing():
            if old := await self._kept.standing_by(guild, account):
                await self._services.traces.end_at(old[0], self._services.clock())
            await self._kept.put_standing(guild, account, key, "")
            begun = await self._kept.standing_by(guild, account)
        return begun or (key, self._services.clock())

    async def shows(self, guild: GuildId, standing: CardStatus, shown: str) -> None:
        await self._kept.put_standing(guild, standing.account, standing.key, shown)

    async def fell(self, place: CardMessage) -> None:
        """Forget a message that is no longer there."""
        await self._services.traces.gone(place.trace)

    async def arrived(self, place: CardMessage, message: int) -> None:
        """A message of which nobody knew whether it arrived was found after all."""
        await self._services.traces.posted(place.trace, message)

    async def take_away(self, guild: GuildId, standing: CardStatus) -> None:
        """Let the message of a card that is shown no longer be deleted."""
        async with self._services.store.writing():
            await self._services.traces.end_at(standing.key, self._services.clock())
            await self._kept.drop_standing(guild, standing.account)


def _place(trace: Trace) -> CardMessage:
    return CardMessage(trace.id, trace.channel, trace.message, trace.left_at)
