"""Sets safe channels, offers one, and shows it to whom it was offered, step by step."""

from __future__ import annotations

from dataclasses import dataclass

from bot.core.alias import GuildId
from bot.core.errors import Refusal
from bot.services import Services
from cogs.introductions.rules.team import Worker
from cogs.introductions.service.team import Introductions
from cogs.other_channels import rules
from cogs.other_channels.repository import ChannelOfferRepository
from cogs.other_channels.settings import OtherChannelsSettings, SafeChannel
from cogs.questions.rules import assignment, pausing
from cogs.questions.rules.conversation import Conversation
from cogs.questions.service.dm_notices import DmNotice
from cogs.questions.service.questions import Questions


@dataclass(frozen=True, slots=True)
class OfferedChannel:
    """What a young person may see: which channel, offered by whom. `notice`: to be sent now."""

    channel: SafeChannel
    worker: Worker
    conversation: Conversation
    notice: DmNotice | None = None


class SafeChannels:
    """What an admin set for a server."""

    def __init__(self, services: Services) -> None:
        self._services = services

    async def all(self, guild: GuildId) -> tuple[SafeChannel, ...]:
        return (await self._services.guilds.get(guild, OtherChannelsSettings)).channels

    async def add(
        self, guild: GuildId, kind: str, label: str, address: str, *, by: int
    ) -> tuple[SafeChannel, ...]:
        """Raise as `rules.checked` and `rules.added`."""
        key = self._services.random_source.token()
        channel = rules.checked(key, rules.kind_of(kind), label, address)
        async with self._services.store.writing():
            return await self._keep(guild, rules.added(await self.all(guild), channel), by)

    async def remove(self, guild: GuildId, key: str, *, by: int) -> tuple[SafeChannel, ...]:
        """Whoever it was offered to sees it no more. Raise as `rules.picked`."""
        async with self._services.store.writing():
            known = await self.all(guild)
            gone = rules.picked(known, key)
            return await self._keep(guild, tuple(e for e in known if e != gone), by)

    async def _keep(
        self, guild: GuildId, channels: tuple[SafeChannel, ...], by: int
    ) -> tuple[SafeChannel, ...]:
        decided = OtherChannelsSettings(channels=channels)
        await self._services.guilds.put(guild, decided, self._services.clock(), by=by)
        return channels


class ChannelOffers:
    def __init__(self, services: Services) -> None:
        self._services = services
        self._offers = ChannelOfferRepository(services.store)
        self._channels = SafeChannels(services)
        self._questions = Questions(services)
        self._introductions = services.shared(Introductions)

    # -- by a worker ----------------------------------------------------------------------------

    async def to_offer(self, worker: Worker, key: str) -> tuple[Conversation, list[SafeChannel]]:
        """The conversation, and what may be offered in it.

        Raise `Refusal`: "questions-gone-team", "questions-ended", "questions-other-kind",
        "questions-paused", or "other_channels-none".
        """
        found = self._questions.still_open(await self._questions.of_team(worker, key))
        channels = await self._channels.all(worker.guild)
        if not channels:
            raise Refusal("other_channels-none")
        return pausing.not_paused(found), [*channels]

    async def offer(self, worker: Worker, key: str, channel: str) -> OfferedChannel:
        """Let the young person see it, and note in the log book that this was offered, not to whom.

        Raise as `to_offer` and `rules.picked`.
        """
        async with self._services.store.writing():
            conversation, channels = await self.to_offer(worker, key)
            chosen, moment = rules.picked(channels, channel), self._services.clock()
            await self._offers.put(rules.offered(conversation, chosen, worker, moment))
            act = "other_channel-offered"
            audit = self._services.audit
            await audit.note(worker.guild, worker.account, act, chosen.label, moment)
            notice = await self._questions.notices.next(conversation)
        return OfferedChannel(chosen, worker, conversation, notice)

    async def forget_worker(self, guild: GuildId, account: int) -> None:
        await self._offers.drop_of(guild, account)

    async def forget_leavers(self) -> None:
        """Everyone who is of the team no more, however they left (R8)."""
        for guild, account in await self._offers.workers():
            if await self._introductions.known(guild, account) is None:
                await self.forget_worker(guild, account)

    # -- by the young person --------------------------------------------------------------------

    async def offered(self, conversation: Conversation) -> OfferedChannel | None:
        """What stands offered and holds: the channel is set, and the worker is of the team.

        Also of a conversation that ended: it can be read as long as that.
        """
        found = await self._offers.find(conversation.key, self._services.clock())
        if found is None:
            return None
        channels = {each.key: each for each in await self._channels.all(conversation.guild)}
        worker = await self._introductions.known(conversation.guild, found.worker)
        channel = channels.get(found.channel)
        return OfferedChannel(channel, worker, conversation) if channel and worker else None

    async def shown(self, server: int | None, account: int, key: str) -> OfferedChannel:
        """To its own young person; `server` is None in a direct message. Nothing is noted.

        Raise `Refusal`: "questions-gone" for anybody else's, "other_channels-not-there".
        """
        known = await self._questions.by_key(key)
        if known is None or server not in (None, known.guild):
            raise Refusal("questions-gone")
        own = assignment.only_its_own(known, self._services.alias_of(known.guild, account))
        if found := await self.offered(own):
            return found
        raise Refusal("other_channels-not-there")
