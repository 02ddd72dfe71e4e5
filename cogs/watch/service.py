"""Which channels are watched, what a look at one means, and what is known of it afterwards."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from bot.core.alias import GuildId
from bot.core.audience import Readers
from bot.core.errors import Refusal
from bot.services import Services
from bot.store.guild_profile import NOT_CHOSEN
from cogs.introductions.rules.team import Role
from cogs.introductions.service.audience import OwnChannelService
from cogs.introductions.service.team import Introductions
from cogs.questions.rules import assignment
from cogs.questions.rules.conversation import Conversation
from cogs.questions.service.openings import Openings
from cogs.questions.service.questions import ConversationCounts, Questions
from cogs.watch import rules
from cogs.watch.repository import OpenedRepository
from cogs.watch.rules import CheckOutcome, Opened, Watched


class Watch:
    def __init__(self, services: Services) -> None:
        self._services = services
        self._opened = OpenedRepository(services.store)
        self._introductions = services.shared(Introductions)
        self._kinds = OwnChannelService(services)
        self._channels = ConversationCounts(services)
        self._openings = Openings(services)
        self._questions = Questions(services)

    async def towns(self) -> list[GuildId]:
        """Every server that was ever set up."""
        return await self._opened.towns()

    async def watched(self, guild: GuildId) -> list[Watched]:
        """The team's channel, the own ones, and former ones in which something still stands."""
        team = await self._introductions.readers(guild, doubts=False)
        doubted = await self._introductions.readers(guild)
        now = {(each.channel, each.kind): each for each in (team, *await self._kinds.all(guild))}
        now.pop((NOT_CHOSEN, ""), None)
        standing = Counter(await self._channels.by_channel(guild))
        found = [Watched(each, standing.pop(at, 0)) for at, each in now.items()]
        for (channel, kind), count in standing.items():
            readers = await self._readers(guild, team, channel, kind)
            found.append(Watched(readers, count, is_former=True))
        return [
            each
            if each.readers.kind
            else replace(each, if_doubted=replace(doubted, channel=each.readers.channel))
            for each in found
        ]

    async def _readers(self, guild: GuildId, team: Readers, channel: int, kind: str) -> Readers:
        if not kind:
            return replace(team, channel=channel)
        return await self._kinds.readers(guild, Role(kind), channel)

    async def open_now(self, guild: GuildId) -> dict[tuple[int, str], Opened]:
        """What others can read now, as far as was seen."""
        found = await self._opened.open_now(guild)
        return {(each.channel, each.kind): each for each in found}

    async def note_check(
        self,
        guild: GuildId,
        watched: Watched,
        known: Opened | None,
        *,
        is_open: bool,
        is_first: bool,
    ) -> CheckOutcome:
        """Note what a look shows. `is_first`: nobody looked for a while, so it may be older."""
        moment = self._services.clock()
        turn = rules.check_outcome(was_open=known is not None, is_open=is_open)
        if turn is CheckOutcome.OPENED:
            await self._opened.begin(guild, watched, moment, seen_late=is_first)
        elif (
            known
            and turn is CheckOutcome.STILL_OPEN
            and watched.conversations > known.conversations
        ):
            await self._opened.more(known, watched.conversations)
        elif known and turn is CheckOutcome.CLOSED:
            await self._opened.end(known, moment)
        return turn

    async def end(self, opened: Opened) -> None:
        """Nothing stands there any more, or the channel itself is gone."""
        await self._opened.end(opened, self._services.clock())

    async def by_id(self, opened: int) -> Opened | None:
        return await self._opened.by_id(opened, self._services.clock())

    async def openings_of(self, conversation: Conversation) -> list[Opened]:
        """When others could read this conversation, the oldest first."""
        found = await self._opened.of_channel(
            conversation.guild,
            conversation.channel,
            conversation.only or "",
            self._services.clock(),
        )
        return [each for each in found if rules.concerns(each, begun=conversation.opened_at)]

    async def is_left_standing(self, conversation: Conversation, opened: Sequence[Opened]) -> bool:
        """Whether they let it stand after each of these."""
        known = await self._opened.left_standing(conversation.key, self._services.clock())
        return known >= {each.id for each in opened}

    async def leave(self, server: int | None, account: int, key: str, last: int) -> None:
        """Let the person's own conversation stand, for all openings up to the last that they read.

        `server` is None in a direct message. Raise `Refusal("questions-gone")` for anybody else's,
        as for a wiped one.
        """
        async with self._services.store.writing():
            found = await self._questions.by_key(key)
            if found is None or server not in (None, found.guild):
                raise Refusal("questions-gone")
            own = assignment.only_its_own(found, self._services.alias_of(found.guild, account))
            for each in await self.openings_of(own):
                if each.id <= last:
                    await self._opened.leave(each, own)

    async def erased_openings(self, guild: GuildId) -> list[Opened]:
        """When channels were open whose conversations an admin had deleted for that."""
        return await self._opened.all_erased(guild, self._services.clock())

    async def kinds_to_choose(self, guild: GuildId) -> frozenset[str]:
        """The kinds of worker that there are to choose, if each channel is safe."""
        return frozenset(each.kind for each in await self._kinds.to_choose(guild))

    async def count_in(self, guild: GuildId, channel: int) -> int:
        """How many conversations stand in a channel."""
        standing = await self._channels.by_channel(guild)
        return sum(count for (there, _), count in standing.items() if there == channel)

    async def erase(self, guild: GuildId, channel: int) -> list[str]:
        """Let all that stands in a channel be deleted; give the keys of the conversations."""
        async with self._services.store.writing():
            found = await self._channels.conversations_in(guild, channel)
            for each in found:
                await self._openings.abandon(each)
            now = self._services.clock()
            await self._services.traces.end_all_in(guild, channel, now)
            await self._opened.erased(guild, channel, now)
        return [each.key for each in found]
